import { copyFile, mkdir, mkdtempDisposable, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inWorkTree } from "./located.ts";

const models = join(import.meta.dirname, "../../../test/fixtures/hostile/models");
/** A pointer to what nobody has: whoever asks for it asks the clone first. */
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"1".repeat(64)}\nsize 12\n`;

/** A model whose weights stand as LFS pointers, in its folder and around it. */
async function inFolder(name: string, pointers: readonly string[]) {
  await using folder = await mkdtempDisposable(join(tmpdir(), "modelgate-located-"));
  const at = (path: string) => join(folder.path, path);
  await mkdir(at("tree/models"), { recursive: true });
  await mkdir(at("private/run"), { recursive: true });
  await copyFile(join(models, name), at("tree/models/m.onnx"));
  for (const path of pointers) await writeFile(at(path), POINTER);
  const ports = () => Promise.reject(new Error("the clone was asked"));
  const found = inWorkTree(at("tree/models/m.onnx"), { ports, folder: at("private/run"), env: {} });
  const located = await found.then(
    (model) => [model?.path === at("tree/models/m.onnx"), model?.notes],
    (error: Error) => error.message,
  );
  return { located, outside: await readdir(at("private")) };
}

it.each([
  ["external-parent.onnx", "tree/secret.bin"],
  ["external-inner-parent.onnx", "tree/secret.bin"],
])(
  "fetches nothing to where %s points, outside of its folder: reading it refuses it",
  async (name, pointer) => {
    expect(await inFolder(name, [pointer])).toEqual({ located: [true, []], outside: ["run"] });
  },
);

it("fetches weights that stand as pointers beside their model", async () => {
  const { located } = await inFolder("external-inside.onnx", ["tree/models/weights.bin"]);
  expect(located).toBe("the clone was asked");
});
