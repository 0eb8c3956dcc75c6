import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { directoryRegistry } from "../../../packages/registry/src/directory-registry.ts";
import { MODEL, move, registered } from "../../../packages/registry/src/registry-contract.ts";

const root = mkdtempSync(join(tmpdir(), "modelgate-race-"));
afterAll(() => rmSync(root, { recursive: true }));
const program = join(import.meta.dirname, "../../fixtures/registry/race-directory.ts");

it("has one winner of eight processes that move at once, each time", async () => {
  const open = () => directoryRegistry({ root, by: "ann", now: () => Date.now() });
  const [one = "", two = ""] = await registered({ registry: open(), other: async () => open() }, 2);
  const children = Array.from({ length: 8 }, (_, at) => fork(program, [root, `r${at}`]));
  await Promise.all(children.map((child) => once(child, "message")));
  let expected: string | null = null;
  for (let round = 0; round < 10; round += 1) {
    const answers = children.map((child) => once(child, "message"));
    for (const [at, child] of children.entries()) child.send({ version: at % 2 === 0 ? one : two, expected });
    const outcomes = (await Promise.all(answers)).map(([answer]) => answer as string);
    expect(outcomes.toSorted()).toEqual(["moved", ...Array(7).fill("registry-conflict")].toSorted());
    const [holder] = await open().holders(MODEL);
    expect(holder?.facts["record"]).toBe(`r${outcomes.indexOf("moved")}`);
    expected = holder?.token ?? null;
  }
  for (const child of children) child.disconnect();
  expect(await open().history(MODEL)).toHaveLength(2 + 10);
  await expect(open().move(move({ version: one }))).rejects.toMatchObject({ code: "registry-conflict" });
});

it("is whole whenever a process is killed, and the next one goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-kill-"));
  try {
    const open = () => directoryRegistry({ root: folder, by: "ann", now: () => Date.now() });
    const [one = "", two = ""] = await registered({ registry: open(), other: async () => open() }, 2);
    const children = Array.from({ length: 4 }, (_, at) => fork(program, [folder, `r${at}`]));
    await Promise.all(children.map((child) => once(child, "message")));
    for (const [at, child] of children.entries()) {
      const before = (await open().holders(MODEL))[0]?.token ?? null;
      child.send({ version: one, other: two, expected: before });
      // It begins, and tells of each move: somewhere in a later one it ends.
      for (let heard = 0; heard < 3; heard += 1) await once(child, "message");
      await wait(7 * at);
      child.kill("SIGKILL");
      await once(child, "exit");
      const [holder] = await open().holders(MODEL);
      const version = holder?.version === one ? two : one;
      expect((await open().move(move({ version, expected: holder?.token ?? null })))?.version).toBe(version);
    }
    const moved = (await open().history(MODEL)).filter(({ what }) => what === "moved");
    expect(moved.length).toBeGreaterThan(8);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
