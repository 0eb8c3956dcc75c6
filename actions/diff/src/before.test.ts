import { type Answer, baseline, heldModel, portsOf } from "@modelgate/baseline/held-stage-scene";
import { afterAll, expect, it } from "vitest";
import { modelBefore } from "./before.ts";

const held = await heldModel();
const { digest, folder } = held;
afterAll(() => held[Symbol.dispose]());

async function before(answer: Answer, path = "m.onnx") {
  const asked: unknown[] = [];
  const ports = portsOf(answer, asked);
  const ways = { ports: async () => ports, folder, env: {} };
  return { asked, found: await modelBefore({ baseline, path, before: null }, null, { since: null, ways }) };
}

it("is whoever holds the stage, and git is not asked", async () => {
  const { asked, found } = await before({ version: "v1.2.0", digest, path: held.path });
  expect(asked).toEqual([baseline, "m.onnx"]);
  expect(found).toEqual({
    ...{ kind: "file", path: held.path, shown: "stage:production", source: "stage:production", commit: null },
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
  await expect(
    before({ version: "v1.2.0", digest: registered, path: held.path }, path),
  ).rejects.toMatchObject({
    code,
  });
});
