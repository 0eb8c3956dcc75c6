import { expect, it } from "vitest";
import { dvcConfig, dvcPlaces } from "./dvc-config.ts";
import { dvcOuts } from "./dvc-pointer.ts";

const MD5 = "0123456789abcdef0123456789abcdef";
const out = (more: object = {}) => ({ path: "m.onnx", md5: MD5, sizeBytes: 5, isFolder: false, ...more });

it.each([
  ["version 3", `outs:\n- md5: ${MD5}\n  size: 5\n  hash: md5\n  path: m.onnx\n`, [out()]],
  ["indented, CRLF", `outs:\r\n  - md5: ${MD5}\r\n    size: 5\r\n    path: m.onnx\r\n`, [out()]],
  [
    "the path first, and keys after it",
    `md5: ${MD5}\nouts:\n- path: m.onnx\n  md5: ${MD5}\n  size: 5\nmeta:\n  a: 1\n`,
    [out()],
  ],
  [
    "meta with keys of the same names",
    `outs:\n- md5: ${MD5}\n  size: 5\n  meta:\n    path: other\n    size: x\n  path: m.onnx\n`,
    [out()],
  ],
  [
    "a quoted path",
    `outs:\n- md5: ${MD5}\n  size: 5\n  path: 'a: it''s.onnx'\n`,
    [out({ path: "a: it's.onnx" })],
  ],
  ["no size", `outs:\n- md5: ${MD5}\n  path: m.onnx\n`, [out({ sizeBytes: null })]],
  [
    "a folder",
    `outs:\n- md5: ${MD5}.dir\n  size: 5\n  nfiles: 2\n  path: models\n`,
    [out({ path: "models", isFolder: true })],
  ],
  [
    "two",
    `outs:\n- md5: ${MD5}\n  size: 5\n  path: m.onnx\n- md5: ${MD5}\n  size: 6\n  path: n.onnx\n`,
    [out(), out({ path: "n.onnx", sizeBytes: 6 })],
  ],
  [
    "another working folder",
    `wdir: ../models\nouts:\n- md5: ${MD5}\n  size: 5\n  path: m.onnx\n`,
    [out({ path: "../models/m.onnx" })],
  ],
])("reads a pointer: %s", (_, text, expected) => {
  expect(dvcOuts(text, "m.onnx.dvc")).toEqual(expected);
});

it.each([
  ["empty", ""],
  ["another list", "deps:\n- path: m.onnx\n"],
  ["no digest", "outs:\n- path: m.onnx\n"],
  ["a digest of another length", "outs:\n- md5: abc\n  path: m.onnx\n"],
  ["a size that is none", `outs:\n- md5: ${MD5}\n  size: 1e3\n  path: m.onnx\n`],
  ["a key twice", `outs:\n- md5: ${MD5}\n  md5: ${MD5}\n  path: m.onnx\n`],
  ["an alias", `outs:\n- md5: ${MD5}\n  path: *a\n`],
  ["a flow list", `outs: [{ md5: ${MD5}, path: m.onnx }]\n`],
  ["a block scalar", `outs:\n- md5: ${MD5}\n  path: |\n    m.onnx\n`],
])("does not guess at a pointer: %s", (_, text) => {
  expect(() => dvcOuts(text, "m.onnx.dvc")).toThrow(expect.objectContaining({ code: "file-missing" }));
});

it.each([
  [
    "the default remote",
    "[core]\n    remote = a\n['remote \"a\"']\n    url = https://x/y\n['remote \"b\"']\n    url = s3://z\n",
    { cache: null, remote: "https://x/y" },
  ],
  ["the only one", '[remote "a"]\nurl = https://x\n', { cache: null, remote: "https://x" }],
  [
    "several and no default",
    '[remote "a"]\nurl = https://x\n[remote "b"]\nurl = https://y\n',
    { cache: null, remote: null },
  ],
  [
    "a default that is not there",
    '[core]\nremote = c\n[remote "a"]\nurl = https://x\n',
    { cache: null, remote: null },
  ],
  ["a cache elsewhere", "[cache]\ndir = ../../cache\n", { cache: "../../cache", remote: null }],
  ["nothing", "", { cache: null, remote: null }],
])("reads a configuration: %s", (_, text, expected) => {
  expect(dvcConfig(text)).toEqual(expected);
});

it("looks where DVC 3 keeps content, then where versions before it did", () => {
  expect(dvcPlaces(MD5)).toEqual([
    "files/md5/01/23456789abcdef0123456789abcdef",
    "01/23456789abcdef0123456789abcdef",
  ]);
});
