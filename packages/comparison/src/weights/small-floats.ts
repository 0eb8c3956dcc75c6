/** What the topmost codes of a float format mean. */
type Special =
  /** Infinity and NaN, as IEEE 754. */
  | "ieee"
  /** NaN where all bits but the sign are one; no infinity. */
  | "fn"
  /** NaN instead of minus zero; no infinity. */
  | "fnuz"
  /** Numbers only. */
  | "none";

type Format = { exponent: number; fraction: number; bias: number; special: Special };

/** By ONNX's names. Formats: IEEE 754, the OCP specifications of 8-bit and microscaling floats, and ONNX's page "Float stored in 8 bits". */
const FORMATS: Readonly<Record<string, Format>> = {
  float16: { exponent: 5, fraction: 10, bias: 15, special: "ieee" },
  float8e4m3fn: { exponent: 4, fraction: 3, bias: 7, special: "fn" },
  float8e4m3fnuz: { exponent: 4, fraction: 3, bias: 8, special: "fnuz" },
  float8e5m2: { exponent: 5, fraction: 2, bias: 15, special: "ieee" },
  float8e5m2fnuz: { exponent: 5, fraction: 2, bias: 16, special: "fnuz" },
  float4e2m1: { exponent: 2, fraction: 1, bias: 1, special: "none" },
  float6e2m3: { exponent: 2, fraction: 3, bias: 1, special: "none" },
  float6e3m2: { exponent: 3, fraction: 2, bias: 3, special: "none" },
};

const made = new Map<string, Float32Array>();

/** The number of every code of a float type of at most 16 bits, by code; null for other types. */
export function floatTable(type: string): Float32Array | null {
  const known = made.get(type);
  if (known !== undefined) return known;
  const format = FORMATS[type];
  const table = type === "float8e8m0" ? powers() : format === undefined ? null : tableOf(format);
  if (table !== null) made.set(type, table);
  return table;
}

function tableOf(format: Format): Float32Array {
  return Float32Array.from({ length: 2 ** (1 + format.exponent + format.fraction) }, (_, code) =>
    numberOf(code, format),
  );
}

function numberOf(code: number, { exponent, fraction, bias, special }: Format): number {
  const sign = code >> (exponent + fraction) === 0 ? 1 : -1;
  const power = (code >> fraction) & (2 ** exponent - 1);
  const rest = code & (2 ** fraction - 1);
  const isTop = power === 2 ** exponent - 1;
  if (special === "ieee" && isTop) return rest === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (special === "fn" && isTop && rest === 2 ** fraction - 1) return Number.NaN;
  if (special === "fnuz" && code === 2 ** (exponent + fraction)) return Number.NaN;
  if (power === 0) return sign * rest * 2 ** (1 - bias - fraction);
  return sign * (1 + rest / 2 ** fraction) * 2 ** (power - bias);
}

/** float8e8m0 has an exponent and nothing else. */
function powers(): Float32Array {
  return Float32Array.from({ length: 256 }, (_, code) => (code === 255 ? Number.NaN : 2 ** (code - 127)));
}
