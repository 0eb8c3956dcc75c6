import { createHash } from "node:crypto";
import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { messages, problems } from "./caught-problems.ts";
import { extendPolicy, extendsOf, loadOrganisations, readOrganisation, readPolicy } from "./index.ts";

const own = (limits: string, more = "baseline: { git: base }") =>
  readPolicy(
    `extends: { path: org.yml, sha256: ${"ab".repeat(32)} }
models:
  digits:
    path: m.onnx
    task: multiclass-classification
    ${more}
    datasets: { test: { path: t.csv, target: y } }
${limits === "" ? "" : `    limits: [${limits}]`}
`,
    "p.yml",
    null,
  );

const org = (limits: string, top = "") => readOrganisation(`${top}limits:\n  - ${limits}\n`, "org/org.yml");

const extended = (mine: string, theirs: string) =>
  extendPolicy(own(mine), [org(theirs)]).clauses.map(({ metric, limit, at }) => [
    metric,
    limit.kind,
    limit.value,
    at?.path,
  ]);

it("adds the organisation's limits after the model's own, each with its place", () => {
  expect(
    extended("{ metric: accuracy, min: 0.9 }", "{ metric: accuracy, min: 0.8, max-drop: 0.02 }"),
  ).toEqual([
    ["accuracy", "min", 0.9, "p.yml"],
    ["accuracy", "min", 0.8, "org/org.yml"],
    ["accuracy", "max-drop", 0.02, "org/org.yml"],
  ]);
});

it("lets a model live by the organisation's limits alone, but not by none", () => {
  expect(extended("", "{ metric: accuracy, min: 0.8 }")).toHaveLength(1);
  const text =
    "models:\n  m:\n    path: m\n    task: regression\n    datasets: { t: { path: t, target: y } }\n";
  expect(messages(() => readPolicy(text, "p.yml", null))).toEqual(["p.yml:3:5: models.m.limits: missing"]);
});

it.each([
  ["task: multiclass-classification", 1],
  ["task: regression", 0],
  ["models: digits", 1],
  ["models: digit", 0],
  ['models: "*"', 1],
  ['models: "dig*"', 1],
  ['models: "*git*"', 1],
  ['models: "d*g*s"', 1],
  ['models: "digits*digits"', 0],
  ['models: "*x*"', 0],
  ["models: d.gits", 0],
])("applies a limit with { %s } to %i model", (filter, count) => {
  expect(extended("", `{ metric: accuracy, min: 0.8, ${filter} }`)).toHaveLength(count);
});

it.each([
  ["min: 0.7", "min: 0.8"],
  ["min: 0.7, tier: advisory", "min: 0.8"],
  ["min: 0.7, dataset: test", "min: 0.8"],
  ["max: 0.9", "max: 0.8"],
  ["max-drop: 0.03", "max-drop: 0.02"],
  ["max-relative-increase: 0.3", "max-relative-increase: 0.2"],
  ["min-improvement: 0.1", "min-improvement: 0.2"],
  ["beat-dummy: true", "beat-dummy: 0.1"],
  ["min: 0.7, slices: [w]", "min: 0.8, slices: [w]"],
])("refuses { %s } under an organisation's { %s } with both places", (mine, theirs) => {
  const [problem, ...rest] = problems(() =>
    extended(`{ metric: accuracy, ${mine} }`, `{ metric: accuracy, ${theirs} }`),
  );
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code: "policy-invalid", at: { path: "p.yml", line: 8 } });
  expect(problem?.message).toMatch(/^p\.yml:8:\d+: accuracy .* is looser than .* \(org\/org\.yml:2:\d+\)$/u);
});

it.each([
  ["min: 0.8", "min: 0.8"],
  ["min: 0.9", "min: 0.8"],
  ["max-drop: 0.01", "max-drop: 0.02"],
  ["min: 0.7", "min: 0.8, dataset: test"],
  ["min: 0.7, slices: [w]", "min: 0.8"],
])("takes { %s } under an organisation's { %s }", (mine, theirs) => {
  const both = extendPolicy(own(`{ metric: accuracy, ${mine} }`), [org(`{ metric: accuracy, ${theirs} }`)]);
  expect(both.clauses.map(({ isShared = false }) => isShared)).toEqual([false, true]);
});

it("refuses what cannot hold together with the organisation's, and its comparisons without a baseline", () => {
  const both = () => extended("{ metric: accuracy, max: 0.7 }", "{ metric: accuracy, min: 0.8 }");
  expect(messages(both)[0]).toContain("cannot hold together");
  const alone = own("{ metric: f1_macro, min: 0 }", "");
  expect(messages(() => extendPolicy(alone, [org("{ metric: a, max-drop: 0.1 }")]))).toEqual([
    "org/org.yml:2:28: a max-drop 0.1: there is no baseline to compare with",
  ]);
});

it("lets no model observe only, where the organisation says gate", () => {
  const observing = own("", "baseline: { git: base }\n    mode: observe");
  expect(messages(() => extendPolicy(observing, [org("{ metric: a, min: 0 }", "mode: gate\n")]))).toEqual([
    "models.digits.mode: observe is not allowed by org/org.yml, which says mode: gate",
  ]);
  expect(extendPolicy(observing, [org("{ metric: a, min: 0 }")]).mode).toBe("observe");
});

it("waives no limit of the organisation's", () => {
  const waiver = (check: string) =>
    own(
      "{ metric: accuracy, min: 0.9 }",
      `waivers: [{ check: ${check}, owner: a, reason: because, expires: 2030-01-01 }]`,
    );
  expect(waiver("test/accuracy/min").waivers).toHaveLength(1);
  for (const check of ['"test/accuracy/min#organisation"', '"test/accuracy/min#2"', "test/f1_macro/min"]) {
    const [problem] = problems(() => waiver(check));
    expect(problem?.message).toContain("waives a check that no limit in this policy creates");
    expect(problem?.hint).toContain("organisation's cannot be waived");
  }
});

it.each([
  ["waivers: []\n", "waivers: unknown key"],
  ["mode: observe\n", 'mode: expected gate, got "observe"'],
  ["models: {}\n", "models: unknown key"],
])("refuses an organisation's file with %j", (top, message) => {
  expect(messages(() => org("{ metric: a, min: 0 }", top))[0]).toContain(message);
});

const bytes = (text: string) => new TextEncoder().encode(text);
const sha = (text: string) => createHash("sha256").update(text).digest("hex");
const LEAF = "limits: [{ metric: a, min: 0 }]\n";
const above = (text: string, key: string) => `extends: { ${key}, sha256: ${sha(text)} }\n${LEAF}`;

async function follow(files: Readonly<Record<string, string>>, start: string) {
  const asked: string[] = [];
  const found = await loadOrganisations(start, "ml/p.yml", (reference) => {
    const place = reference.kind === "path" ? reference.path : reference.url;
    asked.push(place);
    return Promise.resolve(bytes(files[place] ?? ""));
  });
  return { asked, paths: found.map(({ path }) => path) };
}

it("follows a chain, paths beside the file that names them and addresses without their query", async () => {
  const team = above(LEAF, 'url: "https://a.example/org.yml?token=t"');
  const start = `extends: { path: ../team.yml, sha256: ${sha(team)} }\nmodels: {}\n`;
  const files = { "team.yml": team, "https://a.example/org.yml?token=t": LEAF };
  expect(await follow(files, start)).toEqual({
    asked: ["team.yml", "https://a.example/org.yml?token=t"],
    paths: ["team.yml", "https://a.example/org.yml"],
  });
  expect(await follow({}, "models: {}")).toEqual({ asked: [], paths: [] });
});

it("stops after three levels", async () => {
  const chain = [LEAF];
  for (const level of [1, 2, 3]) chain.push(above(chain.at(-1) ?? "", `path: ${level - 1}.yml`));
  const files = Object.fromEntries(chain.map((text, level) => [`ml/${level}.yml`, text]));
  const from = (level: number) => `extends: { path: ${level}.yml, sha256: ${sha(chain[level] ?? "")} }\n`;
  expect((await follow(files, from(2))).paths).toEqual(["ml/2.yml", "ml/1.yml", "ml/0.yml"]);
  await expect(follow(files, from(3))).rejects.toThrow("more than 3 levels");
});

it.each([
  ["one byte more", `${LEAF} `],
  ["one byte less", LEAF.slice(0, -1)],
  ["nothing", ""],
])("refuses bytes of another digest: %s", async (_name, text) => {
  const start = `extends: { path: org.yml, sha256: ${sha(LEAF)} }\n`;
  const run = follow({ "ml/org.yml": text }, start);
  await expect(run).rejects.toBeInstanceOf(ModelgateError);
  await expect(run).rejects.toThrow(/ml\/org\.yml: extends: expected sha256 [0-9a-f]{64}, got [0-9a-f]{64}/u);
});

it.each([
  ["{ path: a }", "extends.sha256: missing"],
  [`{ sha256: ${sha("")} }`, "exactly one of path, url"],
  [`{ path: a, url: "https://a.example", sha256: ${sha("")} }`, "exactly one of path, url"],
  [`{ url: "http://a.example/x", sha256: ${sha("")} }`, "begins with https"],
  ["org.yml", "extends: expected a mapping"],
])("refuses extends: %s", (entry, message) => {
  expect(messages(() => extendsOf(`extends: ${entry}\n`, "p.yml")).join("\n")).toContain(message);
});

it("refuses a path where there is no folder to look in", () => {
  const text = `extends: { path: a.yml, sha256: ${sha("")} }\n`;
  expect(messages(() => extendsOf(text, "https://a.example/org.yml"))[0]).toContain(
    "can only extend an address",
  );
});
