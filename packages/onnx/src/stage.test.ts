import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, link, mkdir, mkdtempDisposable, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemsOf } from "@modelgate/schema";
import { expect, it } from "vitest";
import { external, modelOf, part, tensor } from "./made-model.ts";
import { stageModel } from "./stage.ts";

const fixtures = new URL("../../../test/fixtures/onnx/", import.meta.url).pathname;
const EIGHT = Buffer.from("12345678");
const model = modelOf(part(5, tensor(external({ location: "d/w.bin", offset: "0", length: "8" }))));

async function folder() {
  const temporary = await mkdtempDisposable(join(tmpdir(), "modelgate-onnx-"));
  const { path } = temporary;
  await mkdir(join(path, "in/d"), { recursive: true });
  await writeFile(join(path, "in/m.onnx"), model);
  await writeFile(join(path, "in/d/w.bin"), EIGHT);
  await writeFile(join(path, "secret"), EIGHT);
  const at = (name: string) => join(path, name);
  const instead = async (name: string, make: (path: string) => unknown) => {
    await rename(at(name), at("old"));
    await make(at(name));
  };
  return { at, instead, [Symbol.asyncDispose]: () => temporary.remove() };
}

type Folder = Awaited<ReturnType<typeof folder>>;
const staged = (given: Folder) => stageModel(given.at("in/m.onnx"), given.at("out"));
const problems = (work: Promise<unknown>) => work.then(() => [], problemsOf);

const fifo = (path: string) => execFileSync("mkfifo", [path]);

async function linkedFolder(given: Folder): Promise<void> {
  await rename(given.at("in/d"), given.at("d"));
  await symlink(given.at("d"), given.at("in/d"));
}

const ownData = (given: Folder) =>
  writeFile(given.at("in/m.onnx"), modelOf(part(5, tensor(external({ location: "m.onnx" })))));

it("copies a model with its data, and names it by the sha256 of what sha256sum prints", async () => {
  await using given = await folder();
  const { path, digest, sizeBytes, files } = await staged(given);
  expect(path).toBe(given.at("out/m.onnx"));
  expect(await readFile(given.at("out/d/w.bin"))).toEqual(EIGHT);
  expect([sizeBytes, files.map((file) => file.path)]).toEqual([model.length + 8, ["m.onnx", "d/w.bin"]]);
  const printed = execFileSync("sha256sum", ["d/w.bin", "m.onnx"], { cwd: given.at("in") });
  expect(digest).toBe(`sha256:${createHash("sha256").update(printed).digest("hex")}`);
});

it("names a model in one file by the sha256 of the file", async () => {
  await using given = await folder();
  const linear = join(fixtures, "linear.onnx");
  const { digest, model: read } = await stageModel(linear, given.at("out"));
  expect(digest).toBe(`sha256:${execFileSync("sha256sum", [linear]).toString().slice(0, 64)}`);
  expect(read.graph.name).toBe("linear");
});

it("follows a link that the user named, to the data beside the file it leads to", async () => {
  await using given = await folder();
  await symlink("in/m.onnx", given.at("current.onnx"));
  expect((await stageModel(given.at("current.onnx"), given.at("out"))).files).toHaveLength(2);
});

it("allows padding between tensors, as ONNX recommends it", async () => {
  await using given = await folder();
  await cp(join(fixtures, "external"), given.at("out-in"), { recursive: true });
  expect((await stageModel(given.at("out-in/model.onnx"), given.at("out"))).files[1]?.sizeBytes).toBe(4104);
});

it.each<[string, (given: Folder) => Promise<unknown>, string, RegExp]>([
  ["a missing model", (g) => rename(g.at("in/m.onnx"), g.at("x")), "file-missing", /no such file/],
  ["missing data", (g) => rename(g.at("in/d/w.bin"), g.at("x")), "file-missing", /d\/w.bin/],
  ["a folder", (g) => g.instead("in/m.onnx", (at) => mkdir(at)), "model-unreadable", /is a folder/],
  [
    "data that is a symbolic link",
    (g) => g.instead("in/d/w.bin", (at) => symlink(g.at("secret"), at)),
    "model-refused",
    /symbolic link/,
  ],
  ["data behind a linked folder", linkedFolder, "model-refused", /behind a symbolic link/],
  [
    "data that is a hard link",
    (g) => g.instead("in/d/w.bin", (at) => link(g.at("secret"), at)),
    "model-refused",
    /hard link/,
  ],
  ["data that is a pipe", (g) => g.instead("in/d/w.bin", fifo), "model-refused", /pipe/],
  ["a model that is a pipe", (g) => g.instead("in/m.onnx", fifo), "model-refused", /pipe/],
  [
    "a model that is a device",
    (g) => g.instead("in/m.onnx", (at) => symlink("/dev/zero", at)),
    "model-refused",
    /device/,
  ],
  [
    "data that ends too early",
    (g) => writeFile(g.at("in/d/w.bin"), "1234567"),
    "model-refused",
    /has 7 bytes/,
  ],
  [
    "data with bytes of no tensor",
    (g) => writeFile(g.at("in/d/w.bin"), "123456789"),
    "model-refused",
    /from byte 8 on/,
  ],
  [
    "64 KiB of zeros",
    (g) => writeFile(g.at("in/d/w.bin"), Buffer.alloc(8 + 65536)),
    "model-refused",
    /from byte 8 on/,
  ],
  [
    "data that Git LFS has not fetched",
    (g) => writeFile(g.at("in/d/w.bin"), "version"),
    "model-refused",
    /7 bytes/,
  ],
  ["the model as its own data", ownData, "model-refused", /is the model itself/],
])("refuses %s", async (_name, spoil, code, message) => {
  await using given = await folder();
  await spoil(given);
  const [problem] = await problems(staged(given));
  expect(problem).toMatchObject({ code, message: expect.stringMatching(message) });
});

it("reports every problem at once", async () => {
  await using given = await folder();
  const entries = [{ location: "../w" }, { location: "gone.bin" }, { location: "d/w.bin", offset: "1" }];
  await writeFile(given.at("in/m.onnx"), modelOf(...entries.map((each) => part(5, tensor(external(each))))));
  const messages = (await problems(staged(given))).map(({ message }) => message).join("\n");
  for (const each of [/"w" twice/, /"..\/w", which leaves/, /gone.bin: there is no/, /has 8 bytes/]) {
    expect(messages).toMatch(each);
  }
});

it("never writes through what is already there", async () => {
  await using given = await folder();
  await mkdir(given.at("out"));
  await symlink(given.at("secret"), given.at("out/m.onnx"));
  expect((await problems(staged(given)))[0]?.message).toMatch(/cannot be written \(EEXIST\)/);
  expect(await readFile(given.at("secret"))).toEqual(EIGHT);
});

it.each<[string, string | Buffer, RegExp]>([
  ["nothing", "", /is empty/],
  ["zeros", Buffer.alloc(100), /nothing but zeros/],
  [
    "a Git LFS pointer",
    "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
    /Git LFS pointer/,
  ],
  ["HTML", "\n<!DOCTYPE html><html></html>", /web page/],
  ["a zip archive", "PK\x03\x04\0\0", /zip archive/],
  ["a pickle", Buffer.from([0x80, 4, 0x95, 0]), /pickle/],
  ["safetensors", Buffer.from('\b\0\0\0\0\0\0\0{"a":{}}'), /safetensors/],
  ["HDF5", Buffer.from("\x89HDF\r\n", "latin1"), /HDF5/],
  ["GGUF", "GGUF\x03", /GGUF/],
  ["ONNX Runtime's format", "\x18\0\0\0ORTM", /own format/],
  ["JSON", '{"a": 1}', /JSON/],
  ["something else", "what is this", /byte/],
])("names %s where a model should be", async (_name, bytes, message) => {
  await using given = await folder();
  await writeFile(given.at("in/m.onnx"), bytes);
  const [problem] = await problems(staged(given));
  expect(problem).toMatchObject({
    code: "model-unreadable",
    message: expect.stringMatching(message),
    hint: expect.any(String),
  });
});
