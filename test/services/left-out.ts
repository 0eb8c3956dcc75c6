/** The last line of `npm test` (its `globalSetup`): what it does not run, and how that is run. */
export function teardown(): void {
  process.stderr.write(
    "Left out: the suites with real programs. To run them: bash test/services/setup.sh && npm run test:services\n",
  );
}
