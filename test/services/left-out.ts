/** The last line of `npm test` (its `globalSetup`): what it does not run, and how that is run. */
export function teardown(): void {
  process.stderr.write(
    "Left out: what drives git itself, starts dozens of processes or simulates (npm run test:long, five minutes more), and the suites with real\n" +
      "programs (bash test/services/setup.sh && npm run test:services)\n",
  );
}
