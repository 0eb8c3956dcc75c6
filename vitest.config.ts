import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "actions/*/src/**/*.test.ts",
      "test/{architecture,scenarios}/**/*.test.ts",
    ],
    testTimeout: 20_000,
  },
});
