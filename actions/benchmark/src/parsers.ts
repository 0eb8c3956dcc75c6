import { parser } from "@modelgate/runner";

/** `batch: 1, 8, 32`: an axis and its values. */
export const sweep = parser("an axis and its values, as batch: 1, 8, 32", (given) => {
  const [, axis, values = ""] = /^\s*([^:]+?)\s*:\s*(.+)$/u.exec(given) ?? [];
  const list = values.split(",").map((value) => value.trim());
  if (axis === undefined || list.length < 2 || list.some((value) => value === "")) return undefined;
  return { axis, values: list };
});

/** `sequence=128`: the size of a free dimension. */
export const axis = parser("the size of a free dimension, as sequence=128", (given) => {
  const [, name, size] = /^\s*(.+?)\s*=\s*(\d{1,9})\s*$/u.exec(given) ?? [];
  return name === undefined || size === undefined ? undefined : ([name, Number(size)] as const);
});

/** Money without a currency, above 0. */
export const price = parser("a price such as 0.08", (given) =>
  /^\d+(?:\.\d+)?$/u.test(given) && Number(given) > 0 ? Number(given) : undefined,
);
