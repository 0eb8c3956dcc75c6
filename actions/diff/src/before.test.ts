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

async function before(answer: Answer, path = "m.onnx") {
  const asked: unknown[] = [];
  const ports: BaselinePorts = {
    repository: async () => Promise.reject(new TypeError("git is not asked")),
    ...{ event: { kind: "checkout" }, exchange: async () => Promise.reject(new TypeError("nor is the web")) },
    stage: async (source, file) => {
      asked.push(source, file);
      return answer;
    },
  };
  const ways = { ports: async () => ports, folder, env: {} };
  return { asked, found: await modelBefore({ baseline, path, before: null }, null, { since: null, ways }) };
}

it("is whoever holds the stage, and git is not asked", async () => {
  const { asked, found } = await before({ version: "v1.2.0", digest, path: held });
  expect(asked).toEqual([baseline, "m.onnx"]);
  expect(found).toEqual({
    ...{ kind: "file", path: held, shown: "stage:production", source: "stage:production", commit: null },
    ...{ notes: [`production is held by v1.2.0, ${digest.slice(7, 19)}`], since: null },
  });
});

it("is nothing where nobody holds the stage yet, and says so", async () => {
  const { found } = await before({ none: "nobody holds production yet" });
  expect(found).toMatchObject({
    ...{ kind: "none", source: "stage:production", reason: "nobody holds production yet" },
  });
});

it.each([
  ["other bytes than were registered", `sha256:${"a".repeat(64)}`, "m.onnx", "baseline-mismatch"],
  ["bytes without a digest", null, "m.onnx", "baseline-missing"],
  ["what is no ONNX model", digest, "m.safetensors", "baseline-missing"],
] as const)("refuses %s", async (_, registered, path, code) => {
  await expect(before({ version: "v1.2.0", digest: registered, path: held }, path)).rejects.toMatchObject({
    code,
  });
});
