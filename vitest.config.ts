import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "actions/*/src/**/*.test.ts",
      "test/{architecture,scenarios}/**/*.test.ts",
    ],
    globalSetup: ["test/services/left-out.ts"],
    // The default leaves one processor idle, which of two is half.
    maxWorkers: "100%",
    testTimeout: 20_000,
  },
});
