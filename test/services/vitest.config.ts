import { basename, join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const LIVE = "test/services/live-latency.test.ts";
const shared = {
  root: join(import.meta.dirname, "../.."),
  testTimeout: 180_000,
  hookTimeout: 300_000,
  // Vitest's own second is too short for a busy machine.
  expect: { requireAssertions: true, poll: { timeout: 120_000 } },
};

/** A minute and more each: begun first, so that no worker is left alone with one of them at the end. */
const LONGEST = ["containerize", "mlflow", "dist-actions", "render", "comment", "server"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(basename(moduleId, ".test.ts"));
      return at === -1 ? LONGEST.length : at;
    };
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return (await super.sort(files)).toSorted((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}

/** `npm run test:services`: real programs and the real registry. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: "services",
          include: ["test/services/**/*.test.ts"],
          exclude: [LIVE],
          // They wait for others half of the time: three files at a time, for two processors.
          maxWorkers: 3,
          // Programs of others start late on a busy machine. What fails twice is ours.
          retry: 1,
          sequence: { groupOrder: 0 },
        },
      },
      // It measures time, so it has the machine to itself, when everything else is done.
      { test: { ...shared, name: "live", include: [LIVE], sequence: { groupOrder: 1 } } },
    ],
  },
});
