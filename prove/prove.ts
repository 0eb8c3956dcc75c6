// `npm run prove [-- NAME … --short --write]`: what the intervals and the gate promise, held to it.
import { readFileSync, writeFileSync } from "node:fs";
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
const claims = chosen.flatMap(({ name, claims }) =>
  claims(size).map((claim, index) => ({ ...claim, proof: name, index })),
);
const found: (Row | undefined)[] = claims.map(() => undefined);
const started = performance.now();
await measureAll(
  claims.map(({ proof, index }) => ({ proof, claim: index, size })),
  (task, finding, seconds) => {
    const at = claims.findIndex(({ proof, index }) => proof === task.proof && index === task.claim);
    const told = claims[at];
    if (told === undefined) return;
    const { proof, what, n, claimed } = told;
    found[at] = { proof, what, n, claimed, seconds, ...finding };
    const count = `[${rowsOf().length}/${claims.length}] ${seconds.toFixed(1)} s`;
    console.error(`${count} ${proof}: ${what}, n = ${n}: ${finding.measured}, ${verdictOf(finding)}`);
    // What was measured is kept, should the run be stopped.
    if (words.includes("--write")) write();
  },
);
for (const { name, about } of chosen) console.log(`${name}: ${about}\n${tableOf(rowsOf(name))}\n`);
console.log(outcome());
if (rowsOf().some(({ holds }) => !holds)) process.exitCode = 1;

function rowsOf(name?: string): Row[] {
  return found.filter((row) => row !== undefined).filter(({ proof }) => name === undefined || proof === name);
}

/** Of one proof, or of the whole run. */
function outcome(name?: string): string {
  const rows = rowsOf(name);
  const all = claims.filter(({ proof }) => name === undefined || proof === name);
  const failed = rows.filter(({ holds }) => !holds).length;
  const open = rows.filter(({ unsettled }) => unsettled === true).length;
  const seconds = (performance.now() - started) / 1000;
  const spent = `${seconds.toFixed(0)} s of at most ${BUDGET_MINUTES[size]} min on ${availableParallelism()} processors`;
  return `${rows.length} of ${all.length} claims measured, of which ${failed} fail and ${open} are not refuted; the run took ${spent}`;
}

/** Writes what was proven into the page of this size, in which other proofs keep the sections they had. */
function write(): void {
  const path = join(import.meta.dirname, size === "short" ? "results.md" : "results-whole.md");
  const before = readFileSync(path, "utf8").split(/^(?=## )/m);
  const sections = PROOFS.map(({ name, about }) => {
    const rows = rowsOf(name);
    if (rows.length === 0)
      return (
        before.find((section) => section.startsWith(`## ${name}\n`))?.trimEnd() ??
        `## ${name}\n\nNot measured.`
      );
    return `## ${name}\n\n${about}\n\n${measuredNow(name)}\n\n${tableOf(rows)}`;
  });
  const head = `# What was proven, the ${size} form

Written by \`npm run prove -- ${size === "short" ? "--short " : ""}--write\`, some proofs at a time where their sections say so. "Summed" is over
every outcome and exact, "simulated" is seeded. ${SIMULATED[size]}
${RULE}`;
  writeFileSync(path, `${[head, ...sections].join("\n\n")}\n`);
}

function measuredNow(name: string): string {
  const date = new Date().toISOString().slice(0, 10);
  const run = `npm run prove${words.length === 0 ? "" : ` -- ${words.join(" ")}`}`;
  return `Measured on ${date} by \`${run}\`: ${outcome(name)} (${cpus()[0]?.model ?? "unknown processor"}), Node ${process.version}.`;
}
