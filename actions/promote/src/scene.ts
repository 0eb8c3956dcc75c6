import type { BaselinePorts } from "@modelgate/baseline";
import { append } from "@modelgate/ledger";
import { record, type Writer } from "@modelgate/registry";
import type { Host } from "@modelgate/runner";
import type { Problem, Promotion } from "@modelgate/schema";
import type { Opened } from "./opened.ts";
import type { Given, Plan } from "./plan.ts";
import type { World } from "./world.ts";

/** What came of it. `problems`: what was to follow and did not come about; what was asked for was done. */
export type Done = {
  promotion: Promotion;
  sizeBytes: number | null;
  notes: string[];
  problems?: readonly Problem[];
};

/** All that one asking is about. */
export type Scene = {
  planned: Plan;
  given: Given;
  host: Host;
  world: World;
  opened: Opened;
  ports: BaselinePorts;
};

/** Who writes to the ledger, and when. */
export function writer({
  world,
  opened: { ledger },
  host,
}: Pick<Scene, "world" | "opened" | "host">): Writer {
  const run = host.provenance();
  const by = {
    actor: world.actor,
    repository: run?.repository ?? null,
    run: run?.url ?? null,
    commit: run?.commit ?? null,
  };
  return { ledger, by, now: world.now, pause: world.pause };
}

/** Appends an entry of this run to the ledger, of this moment and without a document. */
export async function note(writer: Writer, given: Parameters<typeof record>[1]): Promise<void> {
  await append(writer.ledger, [record(writer, given)], writer.pause);
}

/** What came of an asking, in the words of the report. */
export function told(
  { model, registry }: Plan,
  given: Given,
  what: Pick<Promotion, "version" | "digest" | "outcome"> &
    Partial<Pick<Promotion, "previous" | "requirements" | "recovered" | "breakGlass">>,
): Done {
  const promotion: Promotion = {
    ...{
      registry: registry.place.type,
      asked: given.do,
      model,
      stage: given.stage,
      reason: given.reason ?? "",
    },
    ...{ previous: null, requirements: [], recovered: [], breakGlass: given.breakGlass, ...what },
  };
  return { promotion, sizeBytes: null, notes: [] };
}
