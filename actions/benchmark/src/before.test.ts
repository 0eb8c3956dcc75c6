import { type Answer, baseline, heldModel, portsOf } from "@modelgate/baseline/held-stage-scene";
import { afterAll, expect, it } from "vitest";
import { modelBefore } from "./before.ts";

const held = await heldModel();
const { digest, folder } = held;
afterAll(() => held[Symbol.dispose]());

/** `agreed` is where the judging policy says that the model lies. */
async function before(answer: Answer, agreed: string | null = null) {
  const asked: unknown[] = [];
  const ports = portsOf(answer, asked);
  return {
    asked,
    found: await modelBefore({ baseline, path: "m.onnx", before: agreed }, async () => ports, folder),
  };
}

it.each([null, "old/m.onnx"])("is whoever holds the stage, wherever the model lay (%s)", async (agreed) => {
  const { asked, found } = await before({ version: "v1.2.0", digest, path: held.path }, agreed);
  expect(asked).toEqual([baseline, "m.onnx"]);
  expect(found).toEqual({
    ...{ kind: "file", path: held.path, source: "stage:production", commit: null },
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
  await expect(before({ version: "v1.2.0", digest: registered, path: held.path })).rejects.toMatchObject({
    code,
  });
});
