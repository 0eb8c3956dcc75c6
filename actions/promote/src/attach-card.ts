import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { append, digestOf, entries } from "@modelgate/ledger";
import { readPolicy } from "@modelgate/policy";
import { type NewVersion, record } from "@modelgate/registry";
import { failure, type Report } from "@modelgate/schema";
import { cardBom, cardText } from "./card.ts";
import { type Scene, writer } from "./scene.ts";

/**
 * Writes the card of a version that is about to be registered to a path, and keeps its bill of materials in the ledger. Gives the
 * fact by which the version names it.
 * @throws ModelgateError `report-invalid` for a report about other bytes, `input-invalid` for a path that cannot be written
 */
export async function attachCard(
  scene: Scene,
  wanted: NewVersion,
  { path, reports }: { path: string; reports: readonly Report[] },
): Promise<Readonly<Record<string, string>>> {
  const { planned, given, world } = scene;
  const { model, version, digest, commit, facts } = wanted;
  const about = {
    ...{ model, version, digest, facts, source: `${commit}:${wanted.path}` },
    ...{ at: new Date(world.now()).toISOString(), by: world.actor },
  };
  const { task } = readPolicy(planned.policy, given.config, model);
  const bytes = Buffer.from(`${JSON.stringify(cardBom({ version: about, reports }, task), null, 2)}\n`);
  const id = digestOf(bytes);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, cardText({ version: about, reports, holders: [], history: [] }));
  } catch (cause) {
    const hint = "Name a file in a folder that can be written.";
    throw failure("input-invalid", `card: ${path} cannot be written`, { hint, cause });
  }
  const writes = writer(scene);
  if (given.dryRun || (await isKept(writes.ledger, id))) return { card: id };
  const entry = record(writes, { kind: "card", model, subject: digest, facts: { version } });
  await append(writes.ledger, [{ ...entry, documentBytes: bytes }], writes.pause);
  return { card: id };
}

async function isKept(ledger: Parameters<typeof entries>[0], id: string): Promise<boolean> {
  for await (const { kind, document } of entries(ledger)) if (kind === "card" && document === id) return true;
  return false;
}
