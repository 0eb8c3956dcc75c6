import type { Port } from "../spec.ts";
import { spanned } from "./column-names.ts";
import { element } from "./element.ts";
import type { Feed, FileColumns, Wrong } from "./feed-plan.ts";

/** How columns fill one input; null where they do not fit it, which is then told. */
export function feedOf(
  port: Port,
  columns: readonly string[],
  features: FileColumns,
  wrong: Wrong,
): Feed | null {
  const kind = element(port.type);
  if (kind === undefined) {
    wrong(
      `the model's input "${port.name}" is ${port.type ?? "not a tensor"}, which no column can fill`,
      "Modelgate feeds tensors of float16/32/64, integers, bool and string.",
    );
    return null;
  }
  if (port.shape?.length === 0) {
    wrong(
      `the model's input "${port.name}" is a single value, not one for each row`,
      "Export the model with a batch dimension, or with that value as a constant.",
    );
    return null;
  }
  const trailing = port.shape === null ? null : port.shape.slice(1);
  const base = { input: port.name, type: kind.ort, columns };
  const { free, fixed } = measured(trailing);
  // What a cell of CSV holds its file does not say: one column for several numbers can only be their list.
  const isList = columns.length === 1 && kind.column !== "text" && free === 0 && fixed > 1;
  const vectors = features.filter(
    ({ name, native }) => columns.includes(name) && (native === "vector" || (native === null && isList)),
  );
  if (vectors.length === 0) return scalars(port, { ...base, column: kind.column }, trailing, wrong);
  if (columns.length > 1 || kind.column === "text") {
    const names = vectors.map(({ name }) => name);
    wrong(
      `column ${spanned(names)} holds lists of numbers, which cannot fill "${port.name}" ${kind.column === "text" ? `of ${kind.ort}` : "beside other columns"}`,
      `Say which one column fills it: \`inputs: { ${port.name}: COLUMN }\`.`,
    );
    return null;
  }
  // The width of a vector column is known only when its rows are read; the reader's first batch settles it.
  return { ...base, column: "vector", width: free === 0 ? fixed : 0, trailing: sizes(trailing, fixed, 0) };
}

function scalars(
  port: Port,
  base: Pick<Feed, "input" | "type" | "columns" | "column">,
  trailing: Port["shape"],
  wrong: Wrong,
): Feed | null {
  const { free, fixed } = measured(trailing);
  const width = base.columns.length;
  if (!fitsWidth(port, width)) {
    const takes = free === 0 ? `${fixed} values` : `a multiple of ${fixed} values`;
    wrong(
      `the model's input "${port.name}" takes ${takes} a row, and ${width} columns would feed it (${spanned(base.columns)})`,
      widthRemedy(port.name, base.columns, free === 0 && width < fixed),
    );
    return null;
  }
  return { ...base, width, trailing: sizes(trailing, fixed, width) };
}

// What pandas calls the column of an index that nobody named: in CSV, in CSV that was read and written again, in Parquet.
const PANDAS_INDEX = /^(?:|Unnamed: \d+|__index_level_\d+__)$/u;

function widthRemedy(input: string, columns: readonly string[], isTooFew: boolean): string {
  const name = `name the columns: \`inputs: { ${input}: [...] }\` or a pattern such as "pixel_*"`;
  const index = columns.find((column) => PANDAS_INDEX.test(column));
  if (index !== undefined)
    return `Column "${index}" is the index that pandas writes: write the file with \`index=False\`; or ${name}.`;
  if (isTooFew) return `Add the columns that are missing; or ${name}.`;
  return `Drop columns that are no features, say which one is the \`id\`, or ${name}.`;
}

/** Whether an input takes so many values a row. */
export function fitsWidth({ shape }: Port, width: number): boolean {
  const { free, fixed } = measured(shape?.slice(1) ?? null);
  return free === 0 ? width === fixed : fixed > 0 && width % fixed === 0;
}

/** How many dimensions after the batch are free, and the product of the others. */
function measured(trailing: Port["shape"]): { free: number; fixed: number } {
  if (trailing === null) return { free: 1, fixed: 1 };
  const known = trailing.filter((size) => typeof size === "number");
  return { free: trailing.length - known.length, fixed: known.reduce((product, size) => product * size, 1) };
}

/** Fills the first unknown dimension so that the product is `width`, others with 1; an unknown rank is one dimension. */
function sizes(trailing: Port["shape"], fixed: number, width: number): number[] {
  if (trailing === null) return [width];
  let left = fixed === 0 ? 0 : width / fixed;
  return trailing.map((size) => {
    if (typeof size === "number") return size;
    const taken = left;
    left = 1;
    return taken;
  });
}
