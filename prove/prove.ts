// `npm run prove [-- NAME … --short --write]`: what the intervals and the gate promise, held to it.
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { type Row, type Size, tableOf, verdictOf } from "./claim.ts";
import { measureAll } from "./pool.ts";
import { PROOFS } from "./proofs.ts";

const BUDGET_MINUTES: Record<Size, number> = { short: 1, whole: 20 };

const SIMULATED: Record<Size, string> = {
  short:
    "This is the short form, which sees gross misses only: coverage from 400 samples, errors of clauses from 300, of slices from 2,000.",
  whole: "Coverage is from 3,000 samples, errors of clauses from 2,000, of slices from 40,000.",
};
const RULE =
  "A simulated claim fails when Wilson's 99 % interval of what was seen lies wholly outside of it, holds when wholly inside, and is not refuted in between.";

const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith("--"));
const size: Size = words.includes("--short") ? "short" : "whole";
const strangers = [
  ...asked.filter((name) => !PROOFS.some((proof) => proof.name === name)),
  ...words.filter((word) => word.startsWith("--") && !["--short", "--write"].includes(word)),
];
if (strangers.length > 0) {
  const names = PROOFS.map(({ name, about }) => `  ${name.padEnd(20)}${about}`).join("\n");
  console.error(`${strangers.join(", ")}: no such proof. There are\n${names}\nand --short, --write`);
  process.exit(2);
}

const chosen = PROOFS.filter(({ name }) => asked.length === 0 || asked.includes(name));
const started = performance.now();
const rows = await proved();
const seconds = (performance.now() - started) / 1000;
const budget = BUDGET_MINUTES[size];
const spent = `${seconds.toFixed(0)} s of at most ${budget} min on ${availableParallelism()} processors`;
for (const { name, about } of chosen)
  console.log(`${name}: ${about}\n${tableOf(rows.filter(({ proof }) => proof === name))}\n`);
const failed = rows.filter(({ holds }) => !holds).length;
const open = rows.filter(({ unsettled }) => unsettled === true).length;
const outcome = `${rows.length} claims, of which ${failed} fail and ${open} are not refuted; ${spent}`;
console.log(outcome);
if (words.includes("--write")) await write();
if (failed > 0) process.exitCode = 1;

async function proved(): Promise<Row[]> {
  const claims = chosen.flatMap(({ name, claims }) =>
    claims(size).map((claim, index) => ({ ...claim, proof: name, index })),
  );
  const found = new Map<string, Row>();
  const tasks = claims.map(({ proof, index }) => ({ proof, claim: index, size }));
  await measureAll(tasks, ({ proof, claim }, finding, seconds) => {
    const told = claims.find((one) => one.proof === proof && one.index === claim);
    if (told === undefined) return;
    const { what, n, claimed } = told;
    found.set(`${proof} ${claim}`, { proof, what, n, claimed, seconds, ...finding });
    const verdict = verdictOf(finding);
    console.error(
      `[${found.size}/${tasks.length}] ${seconds.toFixed(1)} s ${proof}: ${what}, n = ${n}: ${finding.measured}, ${verdict}`,
    );
  });
  return claims.flatMap(({ proof, index }) => found.get(`${proof} ${index}`) ?? []);
}

/** Writes what was proven into the page of this size, in which other proofs keep the sections they had. */
async function write(): Promise<void> {
  const path = join(import.meta.dirname, size === "short" ? "results.md" : "results-whole.md");
  const before = (await readFile(path, "utf8")).split(/^(?=## )/m);
  const sections = PROOFS.map(({ name, about }) => {
    if (!chosen.some((one) => one.name === name))
      return (
        before.find((section) => section.startsWith(`## ${name}\n`)) ?? `## ${name}\n\nNot measured.\n\n`
      );
    return `## ${name}\n\n${about}\n\n${measuredNow()}\n\n${tableOf(rows.filter(({ proof }) => proof === name))}\n\n`;
  });
  const head = `# What was proven, the ${size} form

Written by \`npm run prove -- ${size === "short" ? "--short " : ""}--write\`, some proofs at a time where their sections say so. "Summed" is over
every outcome and exact, "simulated" is seeded. ${SIMULATED[size]}
${RULE}
`;
  await writeFile(path, `${[head, ...sections].join("\n").trimEnd()}\n`);
}

function measuredNow(): string {
  const date = new Date().toISOString().slice(0, 10);
  const run = `npm run prove${words.length === 0 ? "" : ` -- ${words.join(" ")}`}`;
  return `Measured on ${date} by \`${run}\`: ${outcome} (${cpus()[0]?.model ?? "unknown processor"}), Node ${process.version}.`;
}
