import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** `npm run test:services`: real programs and the real registry. Most of them wait for others: two files at a time, for two processors. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, "../.."),
    include: ["test/services/**/*.test.ts"],
    maxWorkers: 2,
    // Programs of others on a busy machine: act was once seen to lose a step's annotations. What fails twice is ours.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
