/** The branch of the ledger, and the policy file that says where the registry is; null: modelgate.yml, where there is one. */
export type Place = { ledger: string; config: string | null };

/** Where a command's flags say that registry and ledger are. */
export function placeOf(flags: Readonly<Record<string, string | undefined>>): Place {
  return { ledger: flags["ledger"] ?? "modelgate/ledger", config: flags["config"] ?? null };
}
