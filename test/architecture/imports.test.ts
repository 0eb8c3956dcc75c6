import { expect, it } from "vitest";
import { workspaces } from "../../packages/devkit/src/repository.ts";
import { homeOf, isTest, type Source, sources, withoutComments } from "./sources.ts";

/** DESIGN.md, "Packages". A package imports from floors below its own; `beside` is reached from the top only. */
const FLOOR: Readonly<Record<string, number>> = {
  schema: 1,
  onnx: 2,
  dataset: 2,
  metrics: 2,
  policy: 2,
  profile: 2,
  render: 2,
  git: 2,
  slices: 2,
  oci: 2,
  evidence: 2,
  ledger: 2,
  delivery: 2,
  inference: 3,
  baseline: 3,
  evaluation: 4,
  latency: 4,
  comparison: 4,
  image: 4,
  registry: 4,
  review: 4,
  cli: 5,
};

/** Neighbours on one floor that may meet, each argued in .github/decisions/. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  // policy-and-slices.md: a condition that does not parse is told with its line of the policy.
  policy: ["slices"],
  // evidence.md: a model card shows names of strangers, and there is one escape of those.
  evidence: ["render"],
};

/** Packages beside the floors, with what they may import of the house. */
const BESIDE: Readonly<Record<string, readonly string[] | "all">> = {
  runner: ["schema"],
  job: ["schema", "runner", "git", "baseline", "review", "inference", "oci", "onnx", "policy", "registry"],
  server: ["schema", "onnx", "inference", "profile"],
  testkit: "all",
  devkit: "all",
};

/** The one package that may know a vendor. */
const HOME_OF_VENDOR: Readonly<Record<string, string | readonly string[]>> = {
  "@actions/": "packages/runner",
  "onnxruntime-node": "packages/inference",
  "onnxruntime-common": "packages/inference",
  "prom-client": "packages/server",
  sigstore: "packages/evidence",
  "@sigstore/": "packages/evidence",
  "tar-stream": "packages/image",
  hyparquet: "packages/dataset",
  "hyparquet-compressors": "packages/dataset",
  // It reads policies, and edits the files that deployments read with their comments kept.
  yaml: ["packages/policy", "packages/delivery"],
  // It packs layers, whose bytes must not follow Node's own zlib.
  fflate: "packages/image",
  "@vercel/ncc": "packages/devkit",
  "@valibot/to-json-schema": "packages/devkit",
};

const PURE = [
  "packages/schema",
  "packages/metrics",
  "packages/profile",
  "packages/render",
  "packages/slices",
];

type Import = { from: Source; specifier: string };

/** Static imports, re-exports, dynamic imports, `require` and `import.meta.resolve`, types included. */
function importsOf(from: Source): Import[] {
  const pattern =
    /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\(|\brequire\.resolve\s*\(|\.resolve\s*\()\s*["']([^"'\n]+)["']/g;
  return [...withoutComments(from.text).matchAll(pattern)].map(([, specifier = ""]) => ({ from, specifier }));
}

const files = sources("packages/*/src/**/*.ts", "actions/*/src/**/*.ts");
const imports = files.filter((file) => !isTest(file)).flatMap(importsOf);

function isAllowed({ from, specifier }: Import): boolean {
  const [, target = ""] = /^@modelgate\/([^/]+)/.exec(specifier) ?? [];
  const [kind, name = ""] = homeOf(from).split("/");
  const isAction = FLOOR[target] === undefined && BESIDE[target] === undefined;
  if (kind === "actions") return !isAction || target === name;
  const beside = BESIDE[name];
  if (beside !== undefined) return beside === "all" || beside.includes(target) || target === name;
  const floor = FLOOR[name];
  if (floor === undefined) return false;
  if (floor === 5 || NEIGHBOURS[name]?.includes(target)) return true;
  return (FLOOR[target] ?? Number.POSITIVE_INFINITY) < floor;
}

const list = (found: readonly Import[]) => found.map(({ from, specifier }) => `${from.path}: ${specifier}`);

it("imports only from floors below, and no action from another", () => {
  expect(
    list(
      imports
        .filter(({ specifier }) => specifier.startsWith("@modelgate/"))
        .filter((found) => !isAllowed(found)),
    ),
  ).toEqual([]);
});

it("knows the floor of every package, and of no other", () => {
  const homes = new Set(files.map(homeOf).filter((home) => home.startsWith("packages/")));
  const known = [...Object.keys(FLOOR), ...Object.keys(BESIDE)];
  expect([...homes].toSorted()).toEqual(known.map((name) => `packages/${name}`).toSorted());
});

it("stays within its own folder when it imports by path", () => {
  const strays = imports.filter(({ from, specifier }) => {
    // A template is text that a program writes, not an import of its own.
    if (!specifier.startsWith(".") || specifier.includes("${")) return false;
    const target = new URL(specifier, `file:///${from.path}`).pathname.slice(1);
    return !target.startsWith(`${homeOf(from)}/`);
  });
  expect(list(strays)).toEqual([]);
});

it("gives every vendor one home", () => {
  const strays = imports.filter(({ from, specifier }) => {
    const vendor = Object.keys(HOME_OF_VENDOR).find((name) =>
      `${specifier}/`.startsWith(name.endsWith("/") ? name : `${name}/`),
    );
    return vendor !== undefined && ![HOME_OF_VENDOR[vendor]].flat().includes(homeOf(from));
  });
  expect(list(strays)).toEqual([]);
});

it("loads no vendor of the runner where only the words of the host are wanted", () => {
  const light = ["index", "laptop", "help", "arguments", "input", "parse", "run-command"].map(
    (name) => `packages/runner/src/${name}.ts`,
  );
  expect(
    list(
      imports.filter(({ from, specifier }) => light.includes(from.path) && specifier.startsWith("@actions/")),
    ),
  ).toEqual([]);
});

it("keeps the pure packages pure", () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bperformance\.|\bfetch\(|\bglobalThis\.crypto\b|\bcrypto\./g;
  const uses = files
    .filter((file) => PURE.includes(homeOf(file)) && !isTest(file))
    .flatMap((file) =>
      [...withoutComments(file.text).matchAll(impure)].map(([use]) => `${file.path}: ${use}`),
    );
  const nodes = imports.filter(
    ({ from, specifier }) => PURE.includes(homeOf(from)) && /^(node:|fs$|os$|path$)/.test(specifier),
  );
  expect([...uses, ...list(nodes)]).toEqual([]);
});

it("never imports the ONNX runtime when a module is loaded", () => {
  const isStatic = /^\s*(?:import|export)\b(?!\s+type\b)[^;'"=]*["']onnxruntime-node["']/m;
  expect(
    files
      .filter((file) => !isTest(file) && isStatic.test(withoutComments(file.text)))
      .map(({ path }) => path),
  ).toEqual([]);
});

it("takes nothing but types from what is a devDependency, which no bundle brings along", () => {
  const brought = workspaces().flatMap(({ folder, devDependencies }) =>
    files
      .filter((file) => homeOf(file) === folder && !isTest(file))
      .flatMap((file) => {
        const text = withoutComments(file.text).replaceAll(/^\s*(?:import|export) type\b[^;]*;/gm, "");
        return importsOf({ ...file, text });
      })
      .filter(({ specifier }) => devDependencies.some((name) => `${specifier}/`.startsWith(`${name}/`))),
  );
  expect(list(brought)).toEqual([]);
});

it.each([
  ['import { a } from "x";', ["x"]],
  ['export * from "x";', ["x"]],
  ['const a = await import("x");', ["x"]],
  ['import "x";', ["x"]],
  ['import type { A } from "x";', ["x"]],
  ['import {\n  a,\n} from "x";', ["x"]],
  ['// import "x";', []],
  ['/* import "x"; */', []],
])("sees the import in %s", (text, expected) => {
  expect(importsOf({ path: "a.ts", text }).map(({ specifier }) => specifier)).toEqual(expected);
});
