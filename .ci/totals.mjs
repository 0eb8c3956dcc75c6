// `node totals.mjs FILE...`: adds up vitest's JSON reports. A file that did not load, and a run that left no report, is one
// failure each, or a suite that never ran would look like one without tests. Ends with 1 when anything failed.
import { readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  const report = read(path);
  if (report === null) {
    console.log(`no report: ${path}`);
    failed += 1;
    continue;
  }
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  for (const { name, status, message, assertionResults } of report.testResults) {
    const broken = assertionResults.filter((one) => one.status === "failed");
    // Said again at the end, which is all that some readers of a log keep.
    for (const one of broken)
      console.log(`failed: ${name} > ${one.fullName}\n  ${firstLine(one.failureMessages)}`);
    if (status !== "failed" || broken.length > 0) continue;
    console.log(`did not run: ${name} ${message ?? ""}`.trim());
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function firstLine(messages) {
  return (messages?.[0] ?? "").split("\n", 1)[0].slice(0, 300);
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
