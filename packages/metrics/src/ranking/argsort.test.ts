import { expect, it } from "vitest";
import { xoshiro256 } from "../random/xoshiro.ts";
import { argsort } from "./argsort.ts";

// Few rows and many are sorted in two ways; the engine's own stable sort of row numbers judges both.
it.each([0, 1, 2, 100, 4095, 4096, 5000])("orders %i rows, equal ones by their number", (rows) => {
  const random = xoshiro256(rows);
  const odd = [0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324, -1e308];
  const values = Float64Array.from({ length: rows }, (_, row) => {
    const drawn = random.next();
    if (drawn < 0.1) return odd[row % odd.length] ?? 0;
    // Some values meet again, others never; and their signs differ.
    return drawn < 0.5 ? Math.floor(random.next() * 50) - 25 : random.next() - 0.5;
  });
  const expected = Array.from(values.keys()).sort((a, b) => {
    const [x = 0, y = 0] = [values[a], values[b]];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  expect([...argsort(values)]).toEqual(expected);
});
