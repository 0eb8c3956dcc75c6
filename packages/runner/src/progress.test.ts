import { expect, it } from "vitest";
import { sparse } from "./progress.ts";

it("says how far the work is once in ten seconds", () => {
  let now = 0;
  const said: string[] = [];
  const progress = sparse(
    (message) => said.push(message),
    10_000,
    () => now,
  );
  for (now = 0; now <= 25_000; now += 1000) progress(`${now}`);
  expect(said).toEqual(["0", "10000", "20000"]);
});
