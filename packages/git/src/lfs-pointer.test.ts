import { expect, it } from "vitest";
import { lfsPointer } from "./lfs-pointer.ts";

const oid = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
const version = "version https://git-lfs.github.com/spec/v1\n";
const good = `${version}oid sha256:${oid}\nsize 12345\n`;
const read = (text: string) => lfsPointer(Buffer.from(text));

it("reads the example of the specification", () => {
  expect(read(good)).toEqual({ oid, size: 12345, extensions: [] });
});

it("names extensions, in order", () => {
  const ext = (name: string) => `ext-${name} sha256:${oid}\n`;
  expect(read(`${version}${ext("0-foo")}${ext("1-bar")}oid sha256:${oid}\nsize 0\n`)).toEqual({
    oid,
    size: 0,
    extensions: ["foo", "bar"].map((name, at) => `${at}-${name}`.slice(2)),
  });
  expect(read(`${version}${ext("1-bar")}${ext("0-foo")}oid sha256:${oid}\nsize 0\n`)).toBeNull();
});

it.each([
  ["empty", ""],
  ["no line end at the end", good.slice(0, -1)],
  ["Windows line ends", good.replaceAll("\n", "\r\n")],
  ["a byte order mark", `\ufeff${good}`],
  ["something after it", `${good}x\n`],
  ["an empty line after it", `${good}\n`],
  ["version not first", `oid sha256:${oid}\n${version}size 1\n`],
  ["keys out of order", `${version}size 1\noid sha256:${oid}\n`],
  ["another version", good.replace("v1", "v2")],
  ["an unknown key", `${version}mode 1\noid sha256:${oid}\nsize 1\n`],
  ["a key twice", `${version}oid sha256:${oid}\noid sha256:${oid}\nsize 1\n`],
  ["another hash", good.replace("sha256", "sha512")],
  ["an upper-case digest", good.replace(oid, oid.toUpperCase())],
  ["a short digest", good.replace(oid, oid.slice(1))],
  ["a path for a digest", good.replace(oid, "../../../../etc/passwd")],
  ["a leading zero", good.replace("12345", "012345")],
  ["a negative size", good.replace("12345", "-1")],
  ["a decimal size", good.replace("12345", "1.0")],
  ["a size beyond 2^53", good.replace("12345", "9007199254740993")],
  ["two spaces", good.replace("size ", "size  ")],
  ["too long", `${version}${`ext-0-${"a".repeat(900)} sha256:${oid}\n`}oid sha256:${oid}\nsize 1\n`],
])("is null for a file that is no pointer: %s", (_name, text) => {
  expect(read(text)).toBeNull();
});
