import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { failure } from "@modelgate/schema";
import type { TensorConstructor } from "onnxruntime-common";
import { bareSessions, tryRun } from "./bare-session.ts";
import type { ArmName, JobArm, ProfileWork, Setting } from "./job.ts";
import { type Profile, readProfile } from "./profile-events.ts";
import { type Seeded, shuffled } from "./seeded.ts";
import { timedFeeds } from "./timed-feeds.ts";

/** Milliseconds of one node in one inference. `node` is its name, as far as the runtime kept it through its rewriting. */
export type NodeTime = { node: string; operator: string; ms: number };

/** An arm's nodes, and what a whole inference took while it was profiled. */
export type ProfiledArm = { arm: ArmName; runs: number; inferenceMs: number; nodes: NodeTime[] };

/** The largest file that the runtime may write here: some hundred thousand kernels. */
export const PROFILE_BYTES = 96 * 2 ** 20;
/** Kernels in one profile, which keep it well below that at 700 bytes each. */
const MOST_KERNELS = 60_000;
const PARTS = 10;

/** Profiles all arms, by turns, for about as long as was asked. The runtime counts in whole microseconds. */
export async function profileArms(
  setting: Setting,
  work: ProfileWork,
  { Tensor, random }: { Tensor: TensorConstructor; random: Seeded },
): Promise<ProfiledArm[]> {
  const arms: Prepared[] = [];
  for (const arm of setting.arms) {
    const feeds = await timedFeeds(arm, setting, Tensor);
    const trial = open(setting, arm, work.folder);
    trial.run(feeds, 4);
    const first = trial.end(1);
    const eachMs = Math.max(0.001, middleMean(first.runs));
    const kernels = Math.max(1, first.nodes.length);
    const wanted = Math.min(work.aboutMs / setting.arms.length / eachMs, MOST_KERNELS / kernels, 1000);
    arms.push({ arm, feeds, part: Math.max(1, Math.round(wanted / PARTS)) });
  }
  const sessions = arms.map((each) => ({ ...each, session: open(setting, each.arm, work.folder) }));
  // The first part of each warms up, and is left out.
  for (let part = 0; part <= PARTS; part += 1)
    for (const { session, feeds, part: runs } of shuffled(sessions, random)) session.run(feeds, runs);
  return sessions.map(({ arm, session, part }) => profiled(arm.arm, session.end(part)));
}

type Prepared = { arm: JobArm; feeds: Awaited<ReturnType<typeof timedFeeds>>; part: number };

function profiled(arm: ArmName, { runs, nodes }: Profile): ProfiledArm {
  const times = nodes.map(({ node, operator, runs }) => ({ node, operator, ms: middleMean(runs) }));
  return { arm, runs: runs.length, inferenceMs: middleMean(runs), nodes: times };
}

/** A session that writes its profile into a folder of its own, of which nothing stays. */
function open(setting: Setting, { arm, modelPath }: JobArm, folder: string) {
  const own = join(folder, `profile-${arm}`);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  const session = bareSessions(setting.runtimeDirectory)(modelPath, arm, setting.session, join(own, "run"));
  return {
    run(feeds: Prepared["feeds"], runs: number) {
      for (let at = 0; at < runs; at += 1) tryRun(session, arm, feeds[at % feeds.length] ?? feeds[0]);
    },
    end(skip: number): Profile {
      session.endProfiling();
      session.dispose();
      const [file] = readdirSync(own);
      if (file === undefined) {
        throw failure("model-failed", `${arm}: the runtime wrote no profile`, {
          hint: "Is there room left in the folder for temporary files? Otherwise leave the profile out.",
        });
      }
      const path = join(own, file);
      if (statSync(path).size >= PROFILE_BYTES)
        throw failure("model-failed", `${arm}: its profile takes more than ${PROFILE_BYTES} bytes`, {
          hint: "The model has too many nodes to be profiled; leave its profile out.",
        });
      const text = readFileSync(path, "utf8");
      rmSync(own, { recursive: true, force: true });
      return readProfile(text, skip);
    },
  };
}

/** The mean of the middle half: whole microseconds have no useful median, and a mean is moved by a single disturbance. */
function middleMean(values: Float64Array): number {
  const sorted = values.toSorted();
  const cut = Math.floor(sorted.length / 4);
  const half = sorted.subarray(cut, sorted.length - cut);
  return half.reduce((sum, value) => sum + value, 0) / half.length;
}
