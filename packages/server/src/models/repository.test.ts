import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findModels } from "./repository.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "models-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(...places: string[]): void {
  for (const place of places) {
    mkdirSync(join(root, place), { recursive: true });
    writeFileSync(join(root, place, "model.onnx"), "");
  }
}

it("finds names and versions, the highest first by number", async () => {
  put("b/9", "b/100", "b/10", "a/1");
  mkdirSync(join(root, "b/notes"));
  writeFileSync(join(root, "README.md"), "");
  const { models } = await findModels(root);
  expect(models.map(({ name, version }) => `${name}/${version}`)).toEqual(["a/1", "b/100", "b/10", "b/9"]);
  expect(models[0]?.path).toBe(join(root, "a/1/model.onnx"));
});

it("follows folders that are links, as Kubernetes mounts them, and not what is hidden", async () => {
  put("..data/1");
  symlinkSync(join(root, "..data"), join(root, "m"));
  expect((await findModels(root)).models.map(({ name }) => name)).toEqual(["m"]);
});

it("serves one file under its own name", async () => {
  const path = join(root, "digits.onnx");
  writeFileSync(path, "");
  expect(await findModels(path)).toEqual({
    models: [{ name: "digits", version: "1", path }],
    passedOver: [],
  });
});

it("says which folders hold no model where one was to be expected", async () => {
  put("a/1");
  for (const place of ["a/2", "a/notes", "b", "lost+found"])
    mkdirSync(join(root, place), { recursive: true });
  // It has the file, and not where it is looked for.
  writeFileSync(join(root, "b/model.onnx"), "");
  const { passedOver } = await findModels(root);
  expect(passedOver).toEqual([join(root, "a/2"), join(root, "b/<version>")]);
});

it("says so in its error when nothing is left to serve", async () => {
  for (let i = 1; i <= 7; i += 1) mkdirSync(join(root, `a/${i}`), { recursive: true });
  writeFileSync(join(root, "a/model.onnx"), "");
  const error = await findModels(root).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "file-missing" });
  expect(String(error)).toContain(`without a model.onnx: ${join(root, "a/1")}, `);
  expect(String(error)).toContain("and 2 more");
});

it.each([
  ["nothing there", () => undefined, "file-missing"],
  ["a version that is no number", () => put("m/v1"), "input-invalid"],
  ["a version written twice over", () => put("m/01"), "input-invalid"],
  ["a name that a URL cannot hold", () => put("a b/1"), "input-invalid"],
])("tells %s", async (_name, make, code) => {
  make();
  await expect(findModels(root)).rejects.toMatchObject({ code });
});

it("tells a folder that is not there", async () => {
  await expect(findModels(join(root, "none"))).rejects.toMatchObject({ code: "file-missing" });
});
