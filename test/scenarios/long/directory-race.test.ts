import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { directoryRegistry } from "../../../packages/registry/src/directory-registry.ts";
import { MODEL, move, registered } from "../../../packages/registry/src/registry-contract.ts";

const root = mkdtempSync(join(tmpdir(), "modelgate-race-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A process of its own, which moves when it is told to. */
function racer(version: string, expected: string, record: string) {
  const program = join(import.meta.dirname, "../../fixtures/registry/race-directory.ts");
  return fork(program, [root, version, expected, record], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

it("has one winner of eight processes that move at once, each time", { timeout: 60_000 }, async () => {
  const open = () => directoryRegistry({ root, by: "ann", now: () => Date.now() });
  const [one = "", two = ""] = await registered({ registry: open(), other: async () => open() }, 2);
  let expected = "";
  for (let round = 0; round < 3; round += 1) {
    const children = Array.from({ length: 8 }, (_, at) =>
      racer(at % 2 === 0 ? one : two, expected, `r${at}`),
    );
    await Promise.all(children.map((child) => once(child, "message")));
    const answers = children.map((child) => once(child, "message"));
    for (const child of children) child.send("go");
    const outcomes = (await Promise.all(answers)).map(([answer]) => answer as string);
    expect(outcomes.toSorted()).toEqual(["moved", ...Array(7).fill("registry-conflict")].toSorted());
    const [holder] = await open().holders(MODEL);
    expect(holder?.facts["record"]).toBe(`r${outcomes.indexOf("moved")}`);
    expected = holder?.token ?? "";
  }
  expect((await open().history(MODEL)).length).toBe(2 + 3);
  await expect(open().move(move({ version: one }))).rejects.toMatchObject({ code: "registry-conflict" });
});
