import { failure } from "@modelgate/schema";
import { type Mark, tokenOf } from "../mark-story.ts";
import { refusals } from "../refusals.ts";
import type { Holder, Move } from "../registry.ts";
import { holderOf } from "../stage-history.ts";
import type { RegisteredModel } from "./answers.ts";
import { shown } from "./fault.ts";
import { modelNamed, versionNamed, versionsNamed } from "./look-up.ts";
import { marksOf, tagOf } from "./marks.ts";
import { registeredName } from "./naming.ts";
import type { MlflowPorts } from "./ports.ts";
import { legacyStage, standingsOf, versionOf } from "./reading.ts";

const { missing, moved } = refusals("mlflow", shown);

/** MLflow's grammar of aliases; `latest` and `v7` are its own words. */
const ALIAS = /^(?!latest$|v\d+$)[\w-]{1,255}$/iu;

/**
 * Moves a stage in six questions: the model, the version, what is meant, the alias, the model again, that it is done.
 * @throws ModelgateError `registry-conflict` when the stage is not held as expected, or was written over at once
 */
export async function moveStage(ports: MlflowPorts, move: Move): Promise<Holder | null> {
  const { client, naming, stagesAs } = ports;
  const { model, stage, version, expected } = move;
  const name = registeredName(naming, model);
  known(stage, stagesAs);
  // Versions are numbers here; what one is called besides was looked up before.
  if (version !== null && !/^\d+$/u.test(version)) throw missing(`${model} ${version}: no such version`);
  const registered = await modelNamed(client, name);
  if (registered === null) throw missing(`${model}: no registered model ${shown(name)}`);
  const { target, before } = await around(ports, { registered, name, stage, version });
  if ((before?.token ?? null) !== expected) throw moved(model, stage, before);
  if (version === null && before === null) return null;
  if (target !== null && target.status !== "READY")
    throw missing(`${model} ${version}: it is ${shown(target.status || "of no status")}, not READY`);
  const mark: Mark = {
    ...{ id: ports.draw(), seq: nextSeq(registered), stage, version, previous: expected },
    ...{
      at: new Date(ports.now()).toISOString(),
      by: ports.by.slice(0, 200),
      reason: move.reason.slice(0, 1000),
    },
    ...{ facts: { ...move.facts }, done: false },
  };
  await write(ports, name, mark);
  await point(ports, { name, stage, version, before });
  const after = await modelNamed(client, name);
  if (after === null || !cameAbout(after, mark, ports)) throw lost(model, mark, after);
  await write(ports, name, { ...mark, done: true });
  if (target === null || version === null) return null;
  const standing = { stage, version, moves: [], mark };
  return holderOf(standing, [versionOf(target, model)]);
}

/** The version that is to hold the stage, and who holds it now. */
async function around(
  { client, stagesAs }: MlflowPorts,
  {
    registered,
    name,
    stage,
    version,
  }: { registered: RegisteredModel; name: string; stage: string; version: string | null },
) {
  // Legacy stages stand in the versions, and several may have one.
  const all = stagesAs === "legacy" ? await versionsNamed(client, name) : [];
  const target =
    version === null
      ? null
      : stagesAs === "legacy"
        ? (all.find((one) => one.version === version) ?? null)
        : await versionNamed(client, name, version);
  if (version !== null && target === null) throw missing(`${name} ${version}: no such version`);
  const read = { model: name, registered, versions: all, stagesAs, stages: [stage] };
  const standing = standingsOf(read).find((one) => one.stage === stage);
  return { target, before: standing === undefined ? null : holderOf(standing, []) };
}

function nextSeq({ tags }: RegisteredModel): number {
  return marksOf(tags).reduce((most, { seq }) => Math.max(most, seq), 0) + 1;
}

async function write({ client }: MlflowPorts, name: string, mark: Mark): Promise<void> {
  const tag = tagOf(mark);
  if (tag === null)
    throw failure(
      "input-invalid",
      `mlflow: ${shown(name)}: reason and facts of the move are too long for a tag`,
      {
        hint: "Give a shorter `reason`.",
      },
    );
  const path = "mlflow/registered-models/set-tag";
  await client.ask({ method: "POST", path, about: name, json: { name, ...tag } });
}

type Pointing = { name: string; stage: string; version: string | null; before: Holder | null };

async function point(
  { client, stagesAs }: MlflowPorts,
  { name, stage, version, before }: Pointing,
): Promise<void> {
  if (stagesAs === "aliases") {
    const path = "mlflow/registered-models/alias";
    const about = `${name} ${stage}`;
    const set = { name, alias: stage, version };
    if (version === null) await client.ask({ method: "DELETE", path, about, json: { name, alias: stage } });
    else await client.ask({ method: "POST", path, about, json: set });
    return;
  }
  const path = "mlflow/model-versions/transition-stage";
  const leaving = version === null;
  const json = {
    ...{ name, version: version ?? before?.version, stage: leaving ? "Archived" : legacyStage(stage) },
    // Whoever held it leaves in the same transaction: else two versions would be in production.
    archive_existing_versions: !leaving,
  };
  await client.ask({ method: "POST", path, about: `${name} ${stage}`, json });
}

/** Whether the stage stands as the mark says, or somebody who saw it so has made the next move already. */
function cameAbout(after: RegisteredModel, mark: Mark, { stagesAs }: MlflowPorts): boolean {
  const { stage, version } = mark;
  const holder =
    stagesAs === "aliases"
      ? after.aliases.find(({ alias }) => alias === stage)?.version
      : after.latest_versions.find(({ current_stage }) => current_stage === legacyStage(stage))?.version;
  if (version === null) return holder === undefined;
  const own = marksOf(after.tags).filter((one) => one.stage === stage);
  if (own.some(({ previous }) => previous === tokenOf(version, mark))) return true;
  // It may stand there by another's mark; then two moves were one.
  return holder === version;
}

function known(stage: string, stagesAs: MlflowPorts["stagesAs"]): void {
  if (stagesAs === "aliases" ? ALIAS.test(stage) : legacyStage(stage) !== null) return;
  const expected =
    stagesAs === "aliases"
      ? "an alias of letters, digits, `-` and `_`, other than `latest` and `v1`"
      : "staging or production: MLflow has no other stages";
  throw failure("input-invalid", `mlflow: stage ${shown(stage)}: expected ${expected}`, {
    hint: "Name the stage otherwise in the policy.",
  });
}

function lost(model: string, { stage, version }: Mark, after: RegisteredModel | null) {
  const now = after?.aliases.find(({ alias }) => alias === stage)?.version ?? "another version, or nobody";
  return failure(
    "registry-conflict",
    `mlflow: ${model}: ${stage} was given to ${version ?? "nobody"}, and somebody who did not see that wrote over it at once (now ${now})`,
    {
      hint: "Nothing of this move is left. Let only one job promote at a time (`concurrency:`), look at `modelgate stages`, and run this again if it is still right.",
    },
  );
}
