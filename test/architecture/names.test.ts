import { basename } from "node:path";
import { expect, it } from "vitest";
import { isTest, sources, withoutComments } from "./sources.ts";

const BANNED = ["utils", "util", "helpers", "helper", "common", "misc", "types", "constants", "context"];

const files = sources(
  "packages/*/src/**/*.ts",
  "actions/*/src/**/*.ts",
  "test/**/*.ts",
  "demo/*.ts",
  "bench/*.ts",
  "prove/*.ts",
);
const stem = (path: string) => basename(path).replace(/\..*$/, "");

it("names files after what they know", () => {
  expect(files.filter(({ path }) => BANNED.includes(stem(path))).map(({ path }) => path)).toEqual([]);
});

it("writes file names in kebab-case", () => {
  expect(
    files.filter(({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem(path))).map(({ path }) => path),
  ).toEqual([]);
});

it("keeps source files within 250 lines and test files within 400", () => {
  const long = files
    .map((file) => ({
      path: file.path,
      lines: file.text.split("\n").length - 1,
      end: isTest(file) ? 400 : 250,
    }))
    .filter(({ lines, end }) => lines > end);
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});

it("mocks no module, runs every test, and shuts no type up", () => {
  const here = "test/architecture/names.test.ts";
  const found = files
    .filter(({ path }) => path !== here)
    .flatMap(({ path, text }) =>
      [
        ...withoutComments(text).matchAll(
          /\bvi\.mock\b|\b(?:it|test|describe)\.only\b|@ts-(?:ignore|nocheck)|\bas any\b/g,
        ),
      ].map(([use]) => `${path}: ${use}`),
    );
  expect(found).toEqual([]);
});

it("writes no host of a package registry", () => {
  // Split, so that this file holds none either.
  const hosts = [
    ["registry", "npmjs", "org"],
    ["registry", "yarnpkg", "com"],
    ["pypi", "org"],
    ["files", "pythonhosted", "org"],
  ];
  const found = files.flatMap(({ path, text }) =>
    hosts
      .map((parts) => parts.join("."))
      .filter((host) => text.includes(host))
      .map((host) => `${path}: ${host}`),
  );
  expect(found).toEqual([]);
});
