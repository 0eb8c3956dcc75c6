import { expect, it } from "vitest";
import { highestOf, nextVersion } from "./next-version.ts";

it.each([
  [[], "patch", "v0.1.0"],
  [[], "minor", "v0.1.0"],
  [[], "major", "v1.0.0"],
  [["v1.2.3"], "patch", "v1.2.4"],
  [["v1.2.3"], "minor", "v1.3.0"],
  [["v1.2.3"], "major", "v2.0.0"],
  // By number, not by text, and whatever the order.
  [["v1.10.0", "v1.9.9", "v1.2.30"], "patch", "v1.10.1"],
  [["v9.0.0", "v10.0.0"], "minor", "v10.1.0"],
  // What is none of these counts for nothing: numbers of MLflow's, versions before a release.
  [["7", "v2.0.0-rc.1", "v1.0.0", "v3.0"], "minor", "v1.1.0"],
] as const)("after %j a %s is %s", (versions, step, next) => {
  expect(nextVersion(highestOf(versions), step)).toBe(next);
});

it("names the highest as it is called, by which it is found again", () => {
  expect(highestOf(["v1.2.3", "v01.10.0"])).toBe("v01.10.0");
  expect(highestOf(["7", "v1.0"])).toBeNull();
});
