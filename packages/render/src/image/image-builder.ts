import type { Image, Report } from "@modelgate/schema";
import { reportOf } from "../report-builder.ts";

// For tests, of this package and of others: an image that was built, proven and pushed, with everything that can be said of one.

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

export function imageOf(changes: Partial<Image> = {}): Image {
  return {
    source: "built",
    digest: digest("1"),
    layout: "image",
    base: { reference: `registry.example/base@${digest("2")}`, digest: digest("2") },
    platforms: [
      {
        platform: "linux/amd64",
        digest: digest("3"),
        sizeBytes: 59_700_000,
        layers: [
          { digest: digest("4"), sizeBytes: 40_800_000, of: "base" },
          { digest: digest("5"), sizeBytes: 48_211, of: "model digits/1" },
        ],
      },
    ],
    artifact: digest("6"),
    proof: proofOf(),
    pushed: {
      reference: `registry.example/digits@${digest("1")}`,
      tags: ["v1.2.0"],
      attached: [{ kind: "test result", digest: digest("7"), signedBy: "key:4f1c9a02be77" }],
    },
    ...changes,
  };
}

type Proof = NonNullable<Image["proof"]>;

export function proofOf(changes: Partial<Proof> = {}): Proof {
  return {
    of: "process",
    engine: null,
    platform: "linux/amd64",
    server: "modelgate 0.1.0",
    dataset: "test",
    rows: 64,
    answers: 130,
    manners: ["json", "binary"],
    outputs: [
      {
        name: "probabilities",
        type: "float32",
        tolerance: { absolute: 1e-6, relative: 1e-5 },
        values: 1280,
        unequal: 0,
        largestAbsolute: 0,
        largestRelative: 0,
        reason: null,
      },
    ],
    readyMs: 812.4,
    p50Ms: 1.93,
    refusals: [{ name: "no JSON", status: 400, refused: true }],
    stopMs: 45.2,
    stoppedWith: "exit code 0",
    ...changes,
  };
}

/** The report of `containerize` over that image. */
export function imageReport(changes: Partial<Image> = {}, more: Partial<Report> = {}): Report {
  return { ...reportOf(), action: "containerize", image: imageOf(changes), ...more };
}
