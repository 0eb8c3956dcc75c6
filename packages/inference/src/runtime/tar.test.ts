import { expect, it } from "vitest";
import { tarEntry, tarOf } from "./fake-registry.ts";
import { readTar, TarError } from "./tar.ts";

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function read(archive: Uint8Array, length = 700): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { path, content } of readTar(inPieces(archive, length))) {
    const parts: Uint8Array[] = [];
    for await (const part of content) parts.push(part);
    files[path] = Buffer.concat(parts).toString();
  }
  return files;
}

const text = (value: string) => Buffer.from(value);
const end = Buffer.alloc(1024);

it.each([1, 511, 512, 513, 100_000])("reads entries that arrive in pieces of %i bytes", async (length) => {
  const files = { empty: "", one: "a", block: "b".repeat(512), more: "c".repeat(1300) };
  const archive = tarOf(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [path, text(content)])),
  );
  const expected = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`package/${path}`, content]),
  );
  expect(await read(archive, length)).toEqual(expected);
});

it("takes a long path from a pax header, and only for the next entry", async () => {
  const path = `package/${"deep/".repeat(40)}x`;
  const record = ` path=${path}\n`;
  const pax = text(`${record.length + 3}${record}`);
  const archive = Buffer.concat([
    ...tarEntry("PaxHeader/x", pax, "x"),
    ...tarEntry("short", text("one")),
    ...tarEntry("folder/", text(""), "5"),
    ...tarEntry("next", text("two")),
    end,
  ]);
  expect(await read(archive)).toEqual({ [path]: "one", next: "two" });
});

it.each([
  ["cut in a header", tarOf({ a: text("a") }).subarray(0, 400), true],
  ["cut in a content", tarOf({ a: Buffer.alloc(2000) }).subarray(0, 1500), true],
  ["not tar", Buffer.alloc(4096, "x"), false],
  ["a header that was changed", Buffer.concat([text("X"), tarOf({ a: text("a") }).subarray(1)]), false],
  ["a pax header without a length", Buffer.concat([...tarEntry("p", text("path=x\n"), "x"), end]), false],
])("refuses an archive: %s", async (_name, archive, truncated) => {
  const error = await read(archive).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(TarError);
  expect(error).toMatchObject({ truncated });
});
