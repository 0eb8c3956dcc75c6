import { append } from "@modelgate/ledger";
import { numbered, type Outcome, recordsOf } from "@modelgate/registry";
import { followMove } from "./follow-move.ts";
import type { Following } from "./following.ts";
import { imageOf } from "./image-of.ts";
import { type Brought, kept, type Opened } from "./opened.ts";
import type { Given } from "./plan.ts";
import type { Done } from "./scene.ts";
import type { World } from "./world.ts";

type Around = {
  given: Given;
  world: World;
  opened: Opened;
  outcome: Outcome;
  reports: readonly Brought[];
  /** Who does it, as the ledger has it. */
  by: Parameters<typeof append>[1][number]["by"];
};

/** What was done, with what followed. Nothing follows a refusal. */
export async function withFollowing(done: Done, asked: Following | null, around: Around): Promise<Done> {
  const { outcome, given, world, opened, by } = around;
  if (asked === null || outcome.what === "refused") return done;
  const { ledger, registry } = opened;
  const { version } = outcome;
  const { model, stage } = asked;
  const followed = await followMove(
    asked,
    {
      ...{ version, isDryRun: given.dryRun, run: by.run },
      kind: given.do === "rollback" ? "rollback" : "promotion",
      reason: given.reason ?? "Every requirement holds.",
      image: await imageAmong(around, model),
    },
    {
      ledger,
      note: async (kind, facts) => {
        const entry = {
          kind,
          model,
          subject: version.digest,
          facts,
          by,
          at: new Date(world.now()).toISOString(),
        };
        await append(ledger, [{ ...entry, documentBytes: null }], world.pause);
      },
      isOvertaken: async () => {
        const holder = (await registry.holders(model)).find((one) => one.stage === stage);
        return holder?.version !== version.version;
      },
      branch: world.branch,
      deployments: world.deployments,
      pause: world.pause,
    },
  );
  const { delivery, deployment, problems, notes } = followed;
  const sections = {
    ...(delivery === undefined ? {} : { delivery }),
    ...(deployment === undefined ? {} : { deployment }),
  };
  return {
    ...done,
    promotion: { ...done.promotion, ...sections },
    notes: [...done.notes, ...notes],
    problems,
  };
}

/** Looked for in what this run brings and in what the ledger keeps: an older version's image is asked for as well. */
async function imageAmong({ opened, outcome, reports }: Around, model: string): Promise<string | null> {
  const { digest } = outcome.version;
  const records = recordsOf(await numbered(opened.ledger), model);
  const about = records.reports.filter(({ subject }) => subject === digest);
  const found = await Promise.all(about.map(({ document }) => kept(opened.ledger, document)));
  return imageOf([...reports, ...found.filter((one) => one !== null)], digest);
}
