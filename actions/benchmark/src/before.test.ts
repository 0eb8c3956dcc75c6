import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BaselinePorts } from "@modelgate/baseline";
import { inspectModel } from "@modelgate/onnx";
import { afterAll, expect, it } from "vitest";
import { modelBefore } from "./before.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-before-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const held = join(folder, "held.onnx");
copyFileSync(join(import.meta.dirname, "../../../test/fixtures/models/ridge.onnx"), held);
const { digest } = await inspectModel(held);
const baseline = { kind: "stage", stage: "production", model: "digits", policy: "modelgate.yml" } as const;

type Answer = Awaited<ReturnType<NonNullable<BaselinePorts["stage"]>>>;

/** `agreed` is where the judging policy says that the model lies. */
async function before(answer: Answer, agreed: string | null = null) {
  const asked: unknown[] = [];
  const ports: BaselinePorts = {
    repository: async () => Promise.reject(new TypeError("git is not asked")),
    ...{ event: { kind: "checkout" }, exchange: async () => Promise.reject(new TypeError("nor is the web")) },
    stage: async (source, file) => {
      asked.push(source, file);
      return answer;
    },
  };
  return {
    asked,
    found: await modelBefore({ baseline, path: "m.onnx", before: agreed }, async () => ports, folder),
  };
}

it.each([null, "old/m.onnx"])("is whoever holds the stage, wherever the model lay (%s)", async (agreed) => {
  const { asked, found } = await before({ version: "v1.2.0", digest, path: held }, agreed);
  expect(asked).toEqual([baseline, "m.onnx"]);
  expect(found).toEqual({
    ...{ kind: "file", path: held, source: "stage:production", commit: null },
    notes: [`production is held by v1.2.0, ${digest.slice(7, 19)}`],
  });
});

it("is nothing where nobody holds the stage yet, and says so", async () => {
  const { found } = await before({ none: "nobody holds production yet" });
  expect(found).toMatchObject({ kind: "none", reason: "nobody holds production yet" });
});

it.each([
  ["other bytes than were registered", `sha256:${"a".repeat(64)}`, "baseline-mismatch"],
  ["bytes without a digest", null, "baseline-missing"],
] as const)("times nothing beside %s", async (_, registered, code) => {
  await expect(before({ version: "v1.2.0", digest: registered, path: held })).rejects.toMatchObject({ code });
});
