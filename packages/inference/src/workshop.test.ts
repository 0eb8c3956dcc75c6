import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { runtimeOptions } from "./workshop.ts";

afterEach(() => vi.unstubAllEnvs());

it.each(["", undefined])("takes a runner's variable that says nothing (%j) for none", (value) => {
  for (const name of ["RUNNER_TEMP", "RUNNER_TOOL_CACHE", "GITHUB_WORKSPACE"]) vi.stubEnv(name, value);
  expect(runtimeOptions(null)).toMatchObject({
    temporary: tmpdir(),
    toolCache: join(homedir(), ".cache", "modelgate"),
    workspace: process.cwd(),
  });
});

it("takes the runner's own places", () => {
  vi.stubEnv("RUNNER_TEMP", "/t");
  vi.stubEnv("RUNNER_TOOL_CACHE", "/c");
  vi.stubEnv("GITHUB_WORKSPACE", "/w");
  expect(runtimeOptions(null)).toMatchObject({ temporary: "/t", toolCache: "/c", workspace: "/w" });
});
