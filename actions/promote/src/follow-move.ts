// What follows a move: GitHub's record of it, and the new digest where a deployment reads it. None of it takes the move back: what
// fails is told, and the same step run again completes it.
import type { Store } from "@modelgate/ledger";
import type { PolicyDelivery } from "@modelgate/policy";
import { calledOf, numbered, type Version } from "@modelgate/registry";
import type { GitHubBranch } from "@modelgate/runner/github-branch";
import type { GitHubDeployments } from "@modelgate/runner/github-deployments";
import { type Delivery, type DeploymentRecord, type Problem, problemsOf } from "@modelgate/schema";
import { deliver } from "./deliver.ts";
import { beginDeployment, endDeployment } from "./deployment.ts";
import type { Following } from "./following.ts";

/** A move that was made, or would be. */
export type Moved = {
  version: Version;
  reason: string;
  kind: "promotion" | "rollback";
  /** The address of the run; null on a laptop. */
  run: string | null;
  isDryRun: boolean;
};

export type FollowingPorts = {
  ledger: Store;
  /** Digest of the image that was proven for the version's bytes; null: none is known. Asked for only where one is delivered. */
  image(): Promise<string | null>;
  /** Appends an entry about the version's bytes to the ledger. */
  note(kind: string, facts: Readonly<Record<string, string | null>>): Promise<void>;
  /** Whether another version holds the stage by now. */
  isOvertaken(): Promise<boolean>;
  branch(token: string, repository: string): Promise<GitHubBranch>;
  deployments(token: string, repository: string): Promise<GitHubDeployments>;
  pause(attempt: number): Promise<void>;
};

/** What came of it. */
export type Followed = {
  delivery?: Delivery;
  deployment?: DeploymentRecord;
  problems: readonly Problem[];
  notes: readonly string[];
};

/** Does what is to follow. Never throws: the move stands, whatever comes of this. */
export async function followMove(asked: Following, moved: Moved, ports: FollowingPorts): Promise<Followed> {
  const record = await begun(asked, moved, ports);
  const delivered = await sent(asked, moved, ports);
  const ended = await closed(asked, moved, { ports, record, delivery: delivered.delivery });
  const problems = [...record.problems, ...delivered.problems, ...ended];
  return {
    ...(delivered.delivery === undefined ? {} : { delivery: delivered.delivery }),
    ...(record.deployment === undefined
      ? {}
      : { deployment: { ...record.deployment, state: stateOf(record.deployment, delivered, ended) } }),
    problems,
    notes: [
      ...delivered.notes,
      ...(problems.length > 0
        ? [`The stage has moved; what follows a move has not all come about. ${againFor(moved)}`]
        : []),
    ],
  };
}

/** A rollback that names no version goes one step further back each time it is run. */
function againFor({ kind, version }: Moved): string {
  if (kind === "promotion") return "Run this step again to complete it.";
  return `Run this step again with \`version: ${version.version}\` to complete it.`;
}

type Begun = { deployment?: DeploymentRecord; problems: readonly Problem[] };

async function begun(
  { deployments, here, token, model, stage }: Following,
  { version, run, isDryRun }: Moved,
  ports: FollowingPorts,
): Promise<Begun> {
  if (!deployments || here === null || isDryRun) return { problems: [] };
  const record = { repository: here, environment: stage };
  try {
    const id = await beginDeployment({ model, stage, version, run }, await ports.deployments(token, here));
    return { deployment: { ...record, id, state: "in_progress" }, problems: [] };
  } catch (error) {
    return { deployment: { ...record, id: null, state: "failure" }, problems: problemsOf(error) };
  }
}

type Sent = { delivery?: Delivery; problems: readonly Problem[]; notes: readonly string[] };

async function sent(asked: Following, moved: Moved, ports: FollowingPorts): Promise<Sent> {
  const { delivery, model, stage, repository } = asked;
  if (delivery === null) return { problems: [], notes: [] };
  const { version, reason, run, isDryRun } = moved;
  const told: Delivery = {
    ...{ repository, branch: delivery.branch ?? "", by: delivery.by, outcome: "failed" },
    ...{ commit: null, pullRequest: null, started: null, edits: [] },
  };
  let came = told;
  try {
    const branch = await ports.branch(asked.deliveryToken, repository);
    const isImage = delivery.files.some(({ write }) => write === "image");
    const image = isImage ? await ports.image() : null;
    const delivered = { version: calledOf(version), model: version.digest ?? "", image };
    came = await deliver(
      { delivery, delivered, model, stage, run, reason, isDryRun },
      { branch, isOvertaken: ports.isOvertaken, pause: ports.pause },
    );
    if (isDryRun || came.outcome === "overtaken")
      return { delivery: came, problems: [], notes: notesOf(asked, came) };
    // Started first, noted then: a run that dies between the two starts it again, and one that notes first would never start it.
    const isNew = came.outcome === "done" || !(await isRecorded(asked, version, ports.ledger));
    const started = isNew ? await start(delivery, asked, { branch, came, version }) : null;
    const facts = {
      stage,
      version: version.version,
      repository,
      branch: came.branch,
      commit: came.commit,
      "pull-request": came.pullRequest,
    };
    if (isNew) await ports.note("delivery", facts);
    return { delivery: { ...came, started }, problems: [], notes: notesOf(asked, came) };
  } catch (error) {
    return { delivery: { ...came, outcome: "failed" }, problems: problemsOf(error), notes: [] };
  }
}

/** Whether the ledger has it that this very move was delivered: then whatever starts on it was started, too. */
async function isRecorded(
  { model, stage }: Following,
  { version }: Version,
  ledger: Store,
): Promise<boolean> {
  const last = (await numbered(ledger))
    .map(({ entry }) => entry)
    .filter((entry) => entry.model === model && entry.facts["stage"] === stage)
    .findLast(({ kind }) => ["promotion", "rollback", "delivery"].includes(kind));
  return last?.kind === "delivery" && last.facts["version"] === version;
}

type Arrived = { branch: GitHubBranch; came: Delivery; version: Version };

async function start(
  { dispatch }: PolicyDelivery,
  { model, stage }: Following,
  { branch, came, version }: Arrived,
): Promise<string | null> {
  if (dispatch === null) return null;
  if (dispatch.kind === "workflow") await branch.startWorkflow(dispatch.name, came.branch);
  else {
    const payload = { model, stage, version: version.version, digest: version.digest ?? "" };
    await branch.sendEvent(dispatch.name, { ...payload, branch: came.branch, commit: came.commit ?? "" });
  }
  return `${dispatch.kind} ${dispatch.name}`;
}

function notesOf({ isOwnToken, delivery }: Following, { outcome, by }: Delivery): string[] {
  if (outcome === "overtaken") return ["Another version holds the stage by now: its run delivers."];
  if (outcome !== "done" || !isOwnToken || delivery?.dispatch != null) return [];
  const what = by === "commit" ? "the commit" : "the pull request";
  return [
    `No workflow starts from ${what}: it was made with the workflow's own token. Give an app's as \`delivery-token\`${by === "commit" ? ", or say what is started: `dispatch`" : ""}.`,
  ];
}

type End = { ports: FollowingPorts; record: Begun; delivery: Delivery | undefined };

/** Says how the deployment ended. One that waits for a merge has not. */
async function closed(
  { here, token, model, stage }: Following,
  { run }: Moved,
  { ports, record, delivery }: End,
): Promise<readonly Problem[]> {
  const id = record.deployment?.id ?? null;
  if (id === null || here === null) return [];
  const state = endOf(delivery);
  const description =
    delivery?.pullRequest == null
      ? `delivery: ${delivery?.outcome ?? "none was asked for"}`
      : "waits for its pull request";
  try {
    await endDeployment(id, state, { model, stage, run, description }, await ports.deployments(token, here));
    return [];
  } catch (error) {
    return problemsOf(error);
  }
}

function endOf(delivery: Delivery | undefined): DeploymentRecord["state"] {
  if (delivery === undefined) return "success";
  if (delivery.outcome === "failed" || delivery.outcome === "overtaken") return "failure";
  return delivery.pullRequest === null ? "success" : "in_progress";
}

/** What GitHub was told last: where it took no record, or not its end, that does not become another one. */
function stateOf(
  { id, state }: DeploymentRecord,
  { delivery }: Sent,
  ended: readonly Problem[],
): DeploymentRecord["state"] {
  return id === null || ended.length > 0 ? state : endOf(delivery);
}
