import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bytesEntry, bytesOf, folderEntries } from "./entry.ts";

it("stops reading what is longer than its entry says, at once", async () => {
  let given = 0;
  async function* long() {
    while (given < 100) {
      given += 1;
      yield Buffer.alloc(4);
    }
  }
  const entry = { ...bytesEntry("app/grows.js", Buffer.alloc(8)), from: long };
  const read = async () => {
    for await (const _ of bytesOf(entry));
  };
  await expect(read()).rejects.toMatchObject({ code: "input-invalid" });
  expect(given).toBe(3);
});

it("takes no link out of a folder: what it leads to may be any file of the machine", async () => {
  const folder = await mkdtemp(join(tmpdir(), "entries-"));
  await writeFile(join(folder, "index.js"), "serve();\n");
  expect((await folderEntries(folder, "app")).map(({ name }) => name)).toEqual(["app/index.js"]);
  await symlink("/etc/passwd", join(folder, "passwd"));
  await expect(folderEntries(folder, "app")).rejects.toMatchObject({
    code: "input-invalid",
    message: expect.stringContaining("passwd") as string,
  });
  await rm(folder, { recursive: true });
});
