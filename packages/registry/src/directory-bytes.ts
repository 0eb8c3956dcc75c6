import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeNew } from "@modelgate/git";
import { failure } from "@modelgate/schema";
import type { ModelFiles } from "./registry.ts";

/** A file of a model: `name`, with "/", is relative to the model's folder. */
export type KeptFile = { name: string; digest: string; sizeBytes: number };

/**
 * Copies the files of a model under their digests; what is there is not written again.
 * @throws ModelgateError `input-invalid` when a one-file model is not what its digest says: it changed after it was judged
 */
export async function keepBytes(
  root: string,
  { folder, names }: ModelFiles,
  digest: string,
): Promise<KeptFile[]> {
  const kept: KeptFile[] = [];
  for (const name of names) {
    if (!isPlain(name)) throw unsafe(name);
    kept.push({ name, ...(await keep(root, join(folder, name))) });
  }
  const [only, ...others] = kept;
  if (others.length > 0 || only?.digest === digest) return kept;
  throw failure(
    "input-invalid",
    `${names[0]}: is ${only?.digest} now, and was to be registered as ${digest}`,
    {
      hint: "Something wrote to the file after it was hashed; register what was judged.",
    },
  );
}

/** Writes kept files into an empty folder; the path of the model. */
export async function bringBytes(root: string, files: readonly KeptFile[], folder: string): Promise<string> {
  for (const { name, digest, sizeBytes } of files) {
    if (!isPlain(name)) throw unsafe(name);
    const path = bytesPath(root, digest);
    const found = await stat(path).catch(() => null);
    if (found === null)
      throw failure("registry-missing", `${path}: is not there`, {
        hint: "The bytes were taken away; bring the folder back from a backup.",
      });
    await writeNew(
      join(folder, ...name.split("/")),
      async (take) => {
        for await (const piece of createReadStream(path)) await take(piece as Buffer);
      },
      (written) => {
        if (written.digest === digest && written.sizeBytes === sizeBytes) return;
        throw failure("registry-fault", `${path}: its bytes are ${written.digest} by now`, {
          hint: "Somebody changed them; bring the folder back from a backup.",
        });
      },
    );
  }
  return join(folder, ...(files[0]?.name ?? "").split("/"));
}

async function keep(root: string, from: string): Promise<Omit<KeptFile, "name">> {
  const draft = join(root, "bytes/sha256", `.draft-${randomUUID()}`);
  try {
    const written = await writeNew(
      draft,
      async (take) => {
        for await (const piece of createReadStream(from)) await take(piece as Buffer);
      },
      () => undefined,
    );
    const to = bytesPath(root, written.digest);
    await mkdir(dirname(to), { recursive: true });
    // The same bytes by the same name: whoever comes second changes nothing.
    await rename(draft, to);
    return written;
  } finally {
    await rm(draft, { force: true });
  }
}

function bytesPath(root: string, digest: string): string {
  return join(root, "bytes/sha256", digest.slice("sha256:".length));
}

/** Whether a name stays within its folder, on every system. */
export function isPlain(name: string): boolean {
  return (
    name !== "" &&
    name.length <= 1000 &&
    !/[\\:\p{Cc}]/u.test(name) &&
    name.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}

function unsafe(name: string) {
  return failure(
    "input-invalid",
    `${JSON.stringify(name.slice(0, 200))}: expected a name within the model's folder`,
    {
      hint: "External data lies beside the model, without `..` and backslashes.",
    },
  );
}
