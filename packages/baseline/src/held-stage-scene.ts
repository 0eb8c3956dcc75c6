// A baseline by stage for the tests of who compares with it: a registry's answer, and a model that holds the stage.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspectModel } from "@modelgate/onnx";
import type { BaselinePorts } from "./index.ts";

export const baseline = {
  kind: "stage",
  stage: "production",
  model: "digits",
  policy: "modelgate.yml",
} as const;

/** What a registry says of who holds the stage. */
export type Answer = Awaited<ReturnType<NonNullable<BaselinePorts["stage"]>>>;

/** A real model in a folder of its own, with the digest of its bytes. */
export async function heldModel(): Promise<Disposable & { folder: string; path: string; digest: string }> {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-before-"));
  const path = join(folder, "held.onnx");
  copyFileSync(join(import.meta.dirname, "../../../test/fixtures/models/ridge.onnx"), path);
  const { digest } = await inspectModel(path);
  return { folder, path, digest, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The registry alone is there to be asked; `asked` gets what it was asked for. */
export function portsOf(answer: Answer, asked: unknown[]): BaselinePorts {
  return {
    repository: async () => Promise.reject(new TypeError("git is not asked")),
    ...{ event: { kind: "checkout" }, exchange: async () => Promise.reject(new TypeError("nor is the web")) },
    stage: async (source, file) => {
      asked.push(source, file);
      return answer;
    },
  };
}
