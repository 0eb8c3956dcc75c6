import type { append } from "@modelgate/ledger";
import { thisWorld } from "@modelgate/promote/world";
import type { Shelf } from "./held.ts";
import { opened } from "./registry.ts";

/** A registry with its ledger, and who writes to it and when. */
export type ShelfWorld = Shelf & {
  by: Parameters<typeof append>[1][number]["by"];
  /** Milliseconds since 1970. */
  now(): number;
  pause(attempt: number): Promise<void>;
};

/** The branch of the ledger, and the policy file that says where the registry is; null: modelgate.yml, where there is one. */
export type Place = { ledger: string; config: string | null };

/** The registry that the policy names, with the ledger on its branch. */
export async function openShelf(place: Place): Promise<ShelfWorld> {
  const { actor, now, pause } = thisWorld();
  const { registry, ledger } = await opened(place);
  return { registry, ledger, by: { actor, repository: null, run: null, commit: null }, now, pause };
}

/** Where a command's flags say that registry and ledger are. */
export function placeOf(flags: Readonly<Record<string, string | undefined>>): Place {
  return { ledger: flags["ledger"] ?? "modelgate/ledger", config: flags["config"] ?? null };
}
