import { expect, it } from "vitest";
import { inUnits } from "./watch.ts";

it.each([
  [4, "4 bytes"],
  [500 * 2 ** 20, "500.0 MiB"],
  [4 * 2 ** 30, "4.0 GiB"],
])("tells a bound of %d bytes in a unit that shows it", (bytes, text) => {
  expect(inUnits(bytes)).toBe(text);
});
