import { generated } from "@modelgate/devkit";
import { expect, it } from "vitest";

it("has no generated text that drifted from its source (mend: npm run docs)", async () => {
  const files = await generated();
  // One that is missing is found by `npm run docs:check`: a new action has none before its first run.
  const drifted = files.filter(({ wanted, found }) => found !== null && wanted !== found);
  expect(drifted.map(({ path }) => path)).toEqual([]);
});
