import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "actions/*/src/**/*.test.ts",
      "test/{architecture,scenarios}/**/*.test.ts",
    ],
    globalSetup: ["test/services/left-out.ts"],
    testTimeout: 20_000,
  },
});
