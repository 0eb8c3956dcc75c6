import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Files } from "./bundle.ts";
import { build, differences, replaceFolder } from "./distribution.ts";
import { root } from "./repository.ts";

const fixture = join(root, "test/fixtures/devkit/bundle");
const folders = ["a", "another-folder"].map((name) => mkdtempSync(join(tmpdir(), `bundle-${name}-`)));
const distribution = {
  folder: "dist",
  bundles: { "": "src/index.ts", sandbox: "src/sandbox/child.ts" },
  copies: { extra: "src/sandbox" },
};
const built: Files[] = [];

beforeAll(async () => {
  for (const folder of folders) cpSync(fixture, folder, { recursive: true });
  built.push(...(await Promise.all(folders.map((folder) => build(distribution, folder)))));
  await replaceFolder(join(folders[0] ?? "", "dist"), built[0] ?? new Map());
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const [first = "", second = ""] = folders;

it("gives the same bytes from another folder", async () => {
  expect(await differences(join(first, "dist"), built[1] ?? new Map())).toEqual([]);
});

it("keeps the child program where it is looked for, and adds nothing that was not asked for", () => {
  expect([...(built[0]?.keys() ?? [])].filter((path) => !/^\d+\.index\.js$/.test(path))).toEqual([
    "index.js",
    "package.json",
    "sandbox/index.js",
    "sandbox/package.json",
    "extra/beside.ts",
    "extra/child.ts",
  ]);
});

it.each([
  ["unbuilt", "src/index.ts"],
  ["from dist", "dist/index.js"],
])("runs %s", (_name, entry) => {
  expect(execFileSync(process.execPath, [join(first, entry)], { encoding: "utf8" })).toBe("lazy child\n");
});

it("lists what is missing, too many and different", async () => {
  const files = new Map([
    ["a.js", Buffer.from("1")],
    ["b.js", Buffer.from("2")],
  ]);
  await replaceFolder(join(second, "dist"), files);
  const other = new Map([
    ["b.js", Buffer.from("3")],
    ["c.js", Buffer.from("4")],
  ]);
  expect(await differences(join(second, "dist"), other)).toEqual(["- a.js", "~ b.js", "+ c.js"]);
});

it("refuses imports that cannot be bundled, in a few lines", async () => {
  writeFileSync(join(second, "src/broken.ts"), 'import "./none.ts"; import "no-such-package";');
  const broken = build({ ...distribution, bundles: { "": "src/broken.ts" }, copies: {} }, second);
  await expect(broken).rejects.toThrow(
    /^src\/broken.ts: could not find (?=.*\.\/none)(?=.*no-such-package).{1,200}$/,
  );
});
