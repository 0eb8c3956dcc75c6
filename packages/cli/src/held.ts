// Which version of which model a command is about, and the reports that the ledger keeps of its bytes.
import type { Store } from "@modelgate/ledger";
import { kept } from "@modelgate/promote/opened";
import {
  type Evidence,
  type Holder,
  isOfModel,
  numbered,
  type Overview,
  type Registry,
  recordsOf,
  type Version,
  versionCalled,
} from "@modelgate/registry";
import { closest, failure } from "@modelgate/schema";

/** A registry with its ledger. */
export type Shelf = { registry: Registry; ledger: Store };

/**
 * The model that is meant: the one that is named, or the only one.
 * @throws ModelgateError `registry-missing`, `input-invalid`
 */
export async function modelOf(
  { registry }: Shelf,
  command: string,
  name: string | undefined,
): Promise<Overview> {
  const all = await registry.overview();
  const names = all.map(({ model }) => model);
  const found = name === undefined && all.length === 1 ? all[0] : all.find(({ model }) => model === name);
  if (found !== undefined) return found;
  const listed = names.slice(0, 8).join(", ");
  if (name === undefined && names.length > 1)
    throw failure("input-invalid", `${command}: expected one model; there are ${listed}`, {
      hint: `modelgate ${command} ${names[0]}`,
    });
  const near = name === undefined ? null : closest(name, names);
  throw failure(
    "registry-missing",
    `${command}: the registry has no model${name === undefined ? "" : ` ${JSON.stringify(name)}`}`,
    {
      hint: near === null ? "`modelgate stages` shows what there is." : `Did you mean ${near}?`,
    },
  );
}

/**
 * Who holds a stage; of no stage, everybody who holds one.
 * @throws ModelgateError `registry-missing`
 */
export function holdersOf(
  { model, holders }: Overview,
  command: string,
  stage: string | undefined,
): readonly Holder[] {
  const found = holders.filter((holder) => stage === undefined || holder.stage === stage);
  if (found.length > 0) return found;
  throw failure("registry-missing", `${command}: no version of ${model} holds ${stage ?? "a stage"}`, {
    hint:
      holders.length === 0
        ? "Promote one first."
        : `Held are ${holders.map((holder) => holder.stage).join(", ")}.`,
  });
}

/**
 * A version by its name; without one the newest.
 * @throws ModelgateError `registry-missing`
 */
export function versionNamed(
  { model, versions }: Overview,
  command: string,
  name: string | undefined,
): Version {
  const found =
    name === undefined
      ? versions.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
      : (versionCalled(versions, name) ?? undefined);
  if (found !== undefined) return found;
  throw failure(
    "registry-missing",
    `${command}: ${model} has no version${name === undefined ? "" : ` ${JSON.stringify(name)}`}`,
    {
      hint: `Its versions are ${
        versions
          .slice(-8)
          .map(({ version }) => version)
          .join(", ") || "none"
      }.`,
    },
  );
}

/** Everything that the ledger holds, and the reports of a model's bytes among it. */
export async function reportsOf(
  { ledger }: Shelf,
  model: string,
  digest: string | null,
): Promise<{ entries: Awaited<ReturnType<typeof numbered>>; evidence: Evidence[] }> {
  const entries = await numbered(ledger);
  const about = recordsOf(entries, model).reports.filter(
    ({ subject }) => digest !== null && subject === digest,
  );
  const found = await Promise.all(
    [...new Set(about.map(({ document }) => document))].map((document) => kept(ledger, document)),
  );
  const evidence = found.filter(({ report }) => isOfModel(report, model));
  return { entries, evidence };
}
