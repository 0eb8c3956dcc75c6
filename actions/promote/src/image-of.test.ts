import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { imageOf } from "./image-of.ts";

const model = `sha256:${"b".repeat(64)}`;
const image = (digit: string) => `sha256:${digit.repeat(64)}`;

/** A report of containerize; only what is looked at. */
const proven = (digit: string, day: number, given: object = {}) => ({
  digest: "",
  signer: null,
  report: {
    ...{
      action: "containerize",
      verdict: "pass",
      subject: { digest: model },
      image: { digest: image(digit) },
    },
    provenance: { createdAt: `2026-01-0${day}T00:00:00Z` },
    ...given,
  } as unknown as Report,
});

it.each<[string, ReturnType<typeof proven>[], string | null]>([
  ["the newest", [proven("1", 1), proven("3", 3), proven("2", 2)], image("3")],
  ["the newest that passed", [proven("1", 1), proven("3", 3, { verdict: "fail" })], image("1")],
  ["one that warned", [proven("1", 1, { verdict: "warn" })], image("1")],
  ["none that only observed", [proven("1", 1, { mode: "observe" })], null],
  ["none of another model", [proven("1", 1, { subject: { digest: image("c") } })], null],
  ["none of another action", [proven("1", 1, { action: "validate" })], null],
  ["none where there is none", [], null],
])("knows of the images of a model %s", (_, evidence, expected) => {
  expect(imageOf(evidence, model)).toBe(expected);
  expect(imageOf(evidence, null)).toBeNull();
});
