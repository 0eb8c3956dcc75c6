import { realpathSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderOf } from "./project.ts";
import { inFolder } from "./working-folder.ts";

const root = join(import.meta.dirname, "../..");

it("moves nobody out of a folder when one before comes to its end late", async () => {
  const [one, two] = [folderOf(), folderOf()];
  const late = Promise.withResolvers<void>();
  const slow = inFolder(one, () => late.promise);
  const next = inFolder(two, async () => {
    late.resolve();
    await slow;
    return process.cwd();
  });
  late.resolve();
  expect(await next).toBe(realpathSync(two));
});

it("leaves this repository for good, also after what failed", async () => {
  const broken = inFolder(folderOf(), () => Promise.reject(new Error("broken")));
  await expect(broken).rejects.toThrow("broken");
  expect(process.cwd().startsWith(root)).toBe(false);
});
