import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** `npm run test:services`: real programs and the real registry, one file after the other, for two processors. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, "../.."),
    include: ["test/services/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
