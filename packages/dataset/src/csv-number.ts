/**
 * Decimal numbers straight from bytes, correctly rounded.
 *
 * Up to 15 digits the digits are an exact double and 10^k is exact for k <= 22, so one multiplication or division
 * rounds once and gives what the standard asks (Clinger, "How to read floating point numbers accurately", 1990).
 * Up to 30 digits the same is done with a pair of doubles (Dekker 1971), and the result is taken only when an error
 * far beyond the real one could not change it (Ziv 1991). Everything else is left to `Number()`.
 */

const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const PLUS = 43;
const DOT = 46;

/**
 * Parses the number that begins at `from` into `out[row]`. Gives the index after its last character, or -1 when
 * these bytes are not a number of the plain form or are too long to be sure. The caller checks what follows.
 */
export function parseNumber(bytes: Uint8Array, from: number, out: Float64Array, row: number): number {
  // The sign is a coin toss that no branch predictor can learn, so it is arithmetic.
  const sign = bytes[from] === MINUS ? 1 : 0;
  const first = from + sign;
  let at = first;
  let byte = bytes[at] ?? 0;
  // In 32-bit arithmetic, which wraps after nine digits: longer ones are read again below.
  let mantissa = 0;
  while (byte >= ZERO && byte <= NINE) {
    mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
    byte = bytes[++at] ?? 0;
  }
  let digits = at - first;
  let power = 0;
  if (byte === DOT) {
    const point = at;
    byte = bytes[++at] ?? 0;
    while (byte >= ZERO && byte <= NINE) {
      mantissa = (Math.imul(mantissa, 10) + byte - ZERO) | 0;
      byte = bytes[++at] ?? 0;
    }
    power = point + 1 - at;
    digits -= power;
  }
  if (digits === 0) return -1;
  const last = at;
  if (byte === 101 || byte === 69) {
    byte = bytes[++at] ?? 0;
    const down = byte === MINUS;
    if (down || byte === PLUS) byte = bytes[++at] ?? 0;
    const begin = at;
    let exponent = 0;
    while (byte >= ZERO && byte <= NINE) {
      exponent = exponent * 10 + (byte - ZERO);
      byte = bytes[++at] ?? 0;
    }
    if (at === begin || at - begin > 3) return -1;
    power += down ? -exponent : exponent;
  }
  if (power < -22 || power > 22) return -1;
  const value = digits <= 9 ? scaled(mantissa, power) : longNumber(bytes, first, last, power);
  if (Number.isNaN(value)) return -1;
  out[row] = value * (1 - 2 * sign);
  return at;
}

/** mantissa * 10^power, rounded once: both are exact doubles. */
function scaled(mantissa: number, power: number): number {
  return power < 0 ? mantissa / (POWERS[-power] ?? 1) : mantissa * (POWERS[power] ?? 1);
}

/** The digits in `first..last`, a dot among them ignored, times 10^power; NaN when the rounding is not certain. */
function longNumber(bytes: Uint8Array, first: number, last: number, power: number): number {
  let high = 0;
  let low = 0;
  let count = 0;
  for (let at = first; at < last; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || (count === 0 && digit === 0)) continue;
    if (count < 15) high = high * 10 + digit;
    else low = low * 10 + digit;
    count++;
  }
  if (count <= 15) return scaled(high, power);
  if (count > 30) return Number.NaN;
  const scale = POWERS[count - 15] ?? 1;
  // high * scale + low as an unevaluated sum a + b: both steps are exact.
  const product = high * scale;
  const a = product + low;
  const added = a - product;
  const b = productError(high, scale, product) + (product - (a - added)) + (low - added);
  const factor = POWERS[Math.abs(power)] ?? 1;
  let result: number;
  let correction: number;
  if (power < 0) {
    result = a / factor;
    const back = result * factor;
    correction = (a - back - productError(result, factor, back) + b) / factor;
  } else {
    result = a * factor;
    correction = productError(a, factor, result) + b * factor;
  }
  const doubt = Math.abs(result) * 2 ** -96;
  const above = result + (correction + doubt);
  return above === result + (correction - doubt) ? above : Number.NaN;
}

/** x * y - product, exactly (Dekker's product after Veltkamp's split). */
function productError(x: number, y: number, product: number): number {
  const splitX = x * 134217729;
  const highX = splitX - (splitX - x);
  const lowX = x - highX;
  const splitY = y * 134217729;
  const highY = splitY - (splitY - y);
  const lowY = y - highY;
  return lowX * lowY - (product - highX * highY - lowX * highY - highX * lowY);
}

/**
 * Parses the whole number that begins at `from` into the 64-bit integer `row` of `words`, which views a
 * BigInt64Array as pairs of 32-bit words, low word first. Gives the index after it, or -1 when it is not 1 to 15 digits.
 */
export function parseInteger(bytes: Uint8Array, from: number, words: Int32Array, row: number): number {
  let at = from;
  let byte = bytes[at] ?? 0;
  const negative = byte === MINUS;
  if (negative) byte = bytes[++at] ?? 0;
  const first = at;
  let value = 0;
  while (byte >= ZERO && byte <= NINE) {
    value = value * 10 + (byte - ZERO);
    byte = bytes[++at] ?? 0;
  }
  if (at === first || at - first > 15) return -1;
  if (negative) value = -value;
  words[2 * row] = value;
  words[2 * row + 1] = Math.floor(value / 4294967296);
  return at;
}
