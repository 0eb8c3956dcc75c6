/** The last line of `npm test` (its `globalSetup`): what it does not run, and how that is run. */
export function teardown(): void {
  process.stderr.write(
    "Left out: what drives git itself or simulates for long (npm run test:long, two minutes more), and the suites with real\n" +
      "programs (bash test/services/setup.sh && npm run test:services)\n",
  );
}
