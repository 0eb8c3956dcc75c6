import { type BroughtEvidence, namesOf, numbered, type Outcome, recordsOf } from "@modelgate/registry";
import type { StageRule } from "@modelgate/schema";
import { followMove } from "./follow-move.ts";
import type { Following } from "./following.ts";
import { imageOf } from "./image-of.ts";
import { type Done, note, type Scene, writer } from "./scene.ts";
import { keptSigned, type Prover } from "./signed.ts";

type Around = {
  scene: Scene;
  kind: "promotion" | "rollback";
  rule: StageRule;
  outcome: Outcome;
  reports: readonly BroughtEvidence[];
  prove: Prover;
};

/** What was done, with what followed. Nothing follows a refusal. */
export async function withFollowing(done: Done, asked: Following | null, around: Around): Promise<Done> {
  const { outcome, scene, kind } = around;
  if (asked === null || outcome.what === "refused") return done;
  const { given, world, opened } = scene;
  const { ledger, registry } = opened;
  const { version } = outcome;
  const { model, stage } = asked;
  const writes = writer(scene);
  const followed = await followMove(
    asked,
    {
      ...{ version, kind, isDryRun: given.dryRun, run: writes.by.run },
      reason: given.reason ?? "Every requirement holds.",
    },
    {
      ledger,
      image: () => imageAmong(around, model),
      note: (what, facts) => note(writes, { kind: what, model, subject: version.digest, facts }),
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

/** Looked for in what this run brings and in what the ledger keeps. Who breaks the glass goes past signatures here, too. */
async function imageAmong({ scene, kind, outcome, reports, rule, prove }: Around, model: string) {
  const { opened, given, world } = scene;
  const { digest } = outcome.version;
  const records = recordsOf(await numbered(opened.ledger), model);
  const about = records.reports.filter(({ subject }) => subject === digest);
  const found = await Promise.all(about.map((one) => keptSigned(opened.ledger, one, prove)));
  return imageOf([...reports, ...found], digest, {
    ...{ rule, model, isBreakGlass: given.breakGlass },
    now: world.now(),
    // As for the move itself: who comes back may have been proven when the repository had another name.
    repositories: namesOf(writer(scene).by.repository, kind === "rollback" ? records : null),
  });
}
