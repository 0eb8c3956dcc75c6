import type { TensorConstructor } from "onnxruntime-common";
import { type BareSession, bareSessions, type Feeds, tryRun } from "./bare-session.ts";
import type { ArmName, Setting } from "./job.ts";
import { type Seeded, shuffled } from "./seeded.ts";
import type { Runner, Timed } from "./timed.ts";
import { timedFeeds } from "./timed-feeds.ts";

/** An arm that can be run: its session, and the inputs that it is run on in turn. */
export type Ready = { arm: ArmName; session: BareSession; feeds: readonly [Feeds, ...Feeds[]] };

/**
 * Opens the arms' sessions in random order, for what is opened first has its memory elsewhere, and runs each once.
 * @throws ModelgateError for a model that cannot be loaded, or that does not run on the inputs
 */
export async function openArms(
  setting: Setting,
  Tensor: TensorConstructor,
  random: Seeded,
): Promise<Ready[]> {
  const open = bareSessions(setting.runtimeDirectory);
  const ready: Ready[] = [];
  for (const arm of shuffled(setting.arms, random)) {
    const feeds = await timedFeeds(arm, setting, Tensor);
    const session = open(arm.modelPath, arm.arm, setting.session);
    tryRun(session, arm.arm, feeds[0]);
    ready.push({ arm: arm.arm, session, feeds });
  }
  return ready;
}

/**
 * Opens all sessions anew, in another random order. Where a session's weights lie makes it up to several per cent faster or
 * slower for as long as it lives; that does not change with rounds, but it does with sessions.
 */
export function reopen(ready: readonly Ready[], setting: Setting, random: Seeded): void {
  const open = bareSessions(setting.runtimeDirectory);
  for (const { session } of shuffled(ready, random)) session.dispose();
  for (const each of shuffled(ready, random)) {
    const model = setting.arms.find(({ arm }) => arm === each.arm);
    if (model === undefined) throw new TypeError(`no model for ${each.arm}`);
    each.session = open(model.modelPath, each.arm, setting.session);
    tryRun(each.session, each.arm, each.feeds[0]);
  }
}

/** Runs arms in this thread. Outputs are dropped at once. A query is `queryRuns` runs. */
export function inProcess(ready: readonly Ready[], queryRuns: number): Runner {
  const arms = new Map(ready.map((each) => [each.arm, each]));
  return (arm, queries, round) => {
    const found = arms.get(arm);
    if (found === undefined) throw new TypeError(`no session for ${arm}`);
    return runInTurn(found, { queries, round, queryRuns });
  };
}

/** One reading of the clock, 40 ns, ends a query and begins the next. */
function runInTurn(
  { session, feeds }: Ready,
  { queries, round, queryRuns }: { queries: number; round: number; queryRuns: number },
): Timed {
  const [first] = feeds;
  const singles = new Float64Array(queries);
  let at = round;
  const began = performance.now();
  let last = began;
  for (let query = 0; query < queries; query += 1) {
    for (let run = 0; run < queryRuns; run += 1) {
      session.run(feeds[at % feeds.length] ?? first);
      at += 1;
    }
    const now = performance.now();
    singles[query] = now - last;
    last = now;
  }
  return { ms: last - began, singles };
}
