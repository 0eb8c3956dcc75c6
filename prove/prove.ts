// `npm run prove [-- NAME … --short --write]`: what the intervals and the gate promise, held to it.
import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { type Row, type Size, tableOf } from "./claim.ts";
import { measureAll } from "./pool.ts";
import { PROOFS } from "./proofs.ts";

const BUDGET_MINUTES: Record<Size, number> = { short: 1, whole: 20 };

const SIMULATED: Record<Size, string> = {
  short:
    "This is the short form: coverage from 200 samples and errors of clauses from 150, three standard errors allowed (4.6 and 5.6 points), so that it sees gross misses only. The whole form is stricter.",
  whole:
    "Coverage is from 3,000 samples (standard error .4 points, none allowed), errors of clauses from 2,000 (.5 points, three allowed), slices from 40,000.",
};

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
console.log(`${rows.length} claims, of which ${failed} fail; ${spent}`);
if (words.includes("--write")) await writeFile(join(import.meta.dirname, "results.md"), page());
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
    const verdict = finding.holds ? "holds" : "FAILS";
    console.error(
      `[${found.size}/${tasks.length}] ${seconds.toFixed(1)} s ${proof}: ${what}, n = ${n}: ${verdict}`,
    );
  });
  return claims.flatMap(({ proof, index }) => found.get(`${proof} ${index}`) ?? []);
}

function page(): string {
  const tables = chosen.map(
    ({ name, about }) => `## ${name}\n\n${about}\n\n${tableOf(rows.filter(({ proof }) => proof === name))}\n`,
  );
  return `# What was proven

Written by \`npm run prove -- ${[...words].join(" ")}\` on ${new Date().toISOString().slice(0, 10)}: ${rows.length} claims,
of which ${failed} fail; ${spent} (${cpus()[0]?.model ?? "unknown processor"}), Node ${process.version}.
"Summed" is over every outcome and exact, "simulated" is seeded. ${SIMULATED[size]}

${tables.join("\n")}`;
}
