import { mkdir, mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "@modelgate/runner";
import { expect, it } from "vitest";
import { table } from "./inputs.ts";
import { plan, pushProblems } from "./plan.ts";

const inputs: Readonly<Record<string, string>> = { model: "digits", reports: "r.json", data: "test.csv" };

it("takes a model for a file where no policy knows it, and never because the policy cannot be read", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "modelgate-plan-"));
  const start = process.cwd();
  process.chdir(folder.path);
  try {
    const given = await readInputs(table.inputs, (name) => inputs[name] ?? "");
    expect(await plan(given)).toMatchObject({ name: "digits", path: "digits" });
    await mkdir("modelgate.yml");
    await expect(plan(given)).rejects.toMatchObject({ code: "file-missing" });
  } finally {
    process.chdir(start);
  }
});

it("takes the repository in small letters, as registries want it: a GitHub owner may have capitals", async () => {
  const given = await readInputs(table.inputs, (name) =>
    name === "repository" ? "ghcr.io/Acme/Models/x" : "",
  );
  expect(given.repository).toBe("ghcr.io/acme/models/x");
});

it.each<[string, string[], string | null]>([
  ["different tags", ["v1", "latest"], null],
  ["one tag twice", ["v1", "v1"], null],
  ["long tags that differ early", ["a".repeat(128), "b".repeat(128)], null],
  ["long tags that differ late", [`${"a".repeat(122)}1`, `${"a".repeat(122)}2`], `${"a".repeat(122)}-model`],
  ["a tag that is the name of another one's model", ["v1-model", "v1"], "v1-model"],
])("pushes no two things under one name: %s", async (_name, tags, clash) => {
  const inputs: Readonly<Record<string, string>> = {
    ...{ push: "true", repository: "ghcr.io/acme/x", reports: "r.json", tags: tags.join(",") },
  };
  const given = await readInputs(table.inputs, (name) => inputs[name] ?? "");
  expect(pushProblems(given).map(({ message }) => message)).toEqual(
    clash === null
      ? []
      : [`tags: ${JSON.stringify(clash)} would name both an image and a model, or two models`],
  );
});
