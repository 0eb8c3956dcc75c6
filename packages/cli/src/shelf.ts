import { IN_GIT, type Kept } from "@modelgate/job/open-registry";
import { policyFile } from "@modelgate/job/policy-file";
import type { append } from "@modelgate/ledger";
import { readRegistry } from "@modelgate/policy";
import { type Opened, openWithLedger } from "@modelgate/promote/opened";
import { thisWorld } from "@modelgate/promote/world";
import { visible } from "@modelgate/runner";
import type { Shelf } from "./held.ts";
import type { Place } from "./place.ts";

/** A registry with its ledger, and who writes to it and when. */
export type ShelfWorld = Shelf & {
  by: Parameters<typeof append>[1][number]["by"];
  /** Milliseconds since 1970. */
  now(): number;
  pause(attempt: number): Promise<void>;
};

/**
 * The registry that the policy names, with the ledger on its branch. What the registry has to say of itself goes to standard error.
 * @throws ModelgateError `file-missing`, `policy-invalid`, `input-invalid`
 */
export async function opened({ ledger, config }: Place): Promise<Opened> {
  const world = thisWorld();
  const who = { name: world.actor, email: "" };
  const credentials = { username: null, password: null };
  const opening = { reach: world.ports(null), who, now: world.now, env: world.env, credentials };
  const found = await openWithLedger(await keptBy(config), ledger, opening);
  for (const note of found.registry.notes ?? []) process.stderr.write(`${visible(note)}\n`);
  return found;
}

/** As `opened`, for who also writes. */
export async function openShelf(place: Place): Promise<ShelfWorld> {
  const { actor, now, pause } = thisWorld();
  const { registry, ledger } = await opened(place);
  return { registry, ledger, by: { actor, repository: null, run: null, commit: null }, now, pause };
}

/** What the policy says of the registry; without a policy file it is in git. */
async function keptBy(config: string | null): Promise<Kept> {
  const file = await policyFile(config);
  return (file === null ? null : readRegistry(file.text, file.path)) ?? IN_GIT;
}
