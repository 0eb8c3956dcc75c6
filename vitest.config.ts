import { defineConfig } from "vitest/config";

const shared = {
  // No test is about time: these end what hangs, also on a machine that does much else. No test has less of its own.
  testTimeout: 240_000,
  hookTimeout: 240_000,
  setupFiles: ["test/setup.ts"],
  // Vitest's own second is too short for a busy machine.
  expect: { poll: { timeout: 120_000 } },
};

// What drives git itself, starts dozens of processes, or simulates: more than one waits for after every change.
// `npm run test:long`.
const LONG = [
  "packages/{git,baseline}/src/**/*.test.ts",
  "packages/evaluation/src/calibrate/**/*.test.ts",
  "packages/registry/src/{git-registry,git-races,oci-registry,mlflow/race}.test.ts",
  "packages/{devkit/src/bundle,cli/src/main,comparison/src/graph/hostile,render/src/comment-limits}.test.ts",
  "packages/dataset/src/{csv-pieces,jsonl-plain}.test.ts",
  "packages/inference/src/{compare/sandboxed,scoring/read-ahead,timing/timer,endpoint-timing/endpoint-timer}.test.ts",
  "packages/latency/src/experiment/profile.test.ts",
  "packages/server/src/{limits,serve,restart,prediction-log}.test.ts",
  "packages/image/src/parity/parity.test.ts",
  "test/scenarios/{benchmark-endpoint,comment-hostile,containerize,diff,hostile,validate-endpoint}.test.ts",
  "test/scenarios/long/*.test.ts",
];

// What loads the ONNX runtime into the test's own process: it looks once whether there is Float16Array and remembers, and
// the tests before it may have hidden that (packages/inference/src/scoring/float16.ts).
const OWN_PROCESS = ["packages/inference/src/{models,memo/real-models,compare/compare}.test.ts"];

export default defineConfig({
  test: {
    globalSetup: ["test/services/left-out.ts"],
    // The default leaves one processor idle, which of two is half.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...shared,
          name: "packages",
          include: [
            "packages/*/src/**/*.test.ts",
            "actions/*/src/**/*.test.ts",
            "test/architecture/**/*.test.ts",
          ],
          exclude: [...LONG, ...OWN_PROCESS],
          // Plain functions share nothing that one file could leave behind for the next: 170 processes less, 40 s.
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: "scenarios",
          include: ["test/scenarios/*.test.ts", ...OWN_PROCESS],
          exclude: LONG,
        },
      },
      { test: { ...shared, name: "long", include: LONG } },
    ],
  },
});
