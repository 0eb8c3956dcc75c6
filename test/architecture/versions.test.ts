import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root, sources } from "./sources.ts";

const workflows = sources(".github/workflows/*.yml", ".github/workflows/*.yaml");
const actions = sources("actions/*/action.yml", "action.yml");

it("runs every JavaScript action on Node 24", () => {
  const others = actions.flatMap(({ path, text }) =>
    [...text.matchAll(/^\s*using:\s*["']?([\w-]+)/gm)]
      .filter(([, using]) => !["node24", "composite"].includes(using ?? ""))
      .map(([line]) => `${path}:${line}`),
  );
  expect(others).toEqual([]);
});

it("starts every action at a file of its own folder", () => {
  const wrong = actions.filter(
    ({ text }) => /using:\s*["']?node/.test(text) && !/^\s*main: dist\/index\.js$/m.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

it("pins actions of others by commit, with the version in a comment", () => {
  const loose = [...workflows, ...actions].flatMap(({ path, text }) =>
    [...text.matchAll(/^\s*(?:-\s*)?uses:\s*["']?([^\s"'#]+)["']?(.*)$/gm)]
      .filter(
        ([, uses = "", rest = ""]) =>
          !isOurs(uses) && !(/@[0-9a-f]{40}$/.test(uses) && /#\s*v?\d/.test(rest)),
      )
      .map(([, uses]) => `${path}: ${uses}`),
  );
  expect(loose).toEqual([]);
});

it("grants nothing at the top of a workflow", () => {
  const wide = workflows.filter(
    ({ text }) => !/^permissions:\s*(\{\}|read-all|\n\s+contents:\s*read\s*$)/m.test(text),
  );
  expect(wide.map(({ path }) => path)).toEqual([]);
});

it("uses actions of this repository that exist", () => {
  const missing = workflows.flatMap(({ path, text }) =>
    [...text.matchAll(/uses:\s*["']?\.\/(actions\/[\w-]+)/g)]
      .filter(([, folder = ""]) => !existsSync(join(root, folder)))
      .map(([, folder]) => `${path}: ${folder}`),
  );
  expect(missing).toEqual([]);
});

/** `./path` and GitHub's `$/path` name this repository at the running commit. */
function isOurs(uses: string): boolean {
  return uses.startsWith("./") || uses.startsWith("$/");
}
