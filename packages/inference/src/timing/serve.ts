import type { Ort } from "../runtime/load.ts";
import type { Serve } from "../sandbox/trades.ts";
import { compareAnswers } from "./answers.ts";
import { inProcess, openArms, reopen } from "./in-process.ts";
import type { BlocksWork, ServerWork, TimeJob } from "./job.ts";
import { openPool, type Pool } from "./pool.ts";
import { profileArms } from "./profile.ts";
import { timeRounds } from "./rounds.ts";
import { seeded } from "./seeded.ts";
import { searchRates } from "./server.ts";
import { timeStart } from "./start.ts";

/** The program of the trade `time`. `process.argv[1]` is the sandbox's, which threads are started with. */
export const serveTime: Serve = async (ort, given, send) => {
  const job = given as TimeJob;
  await send({ type: "timing", ...(await resultOf(ort, job)) });
};

async function resultOf(ort: Ort, job: TimeJob) {
  const { work } = job;
  const random = seeded(job.seed);
  switch (work.kind) {
    case "blocks":
      return { kind: work.kind, ...(await roundsOf(ort, job, work)) };
    case "start":
      return { kind: work.kind, ...(await timeStart(ort, job, work)) };
    case "answers": {
      const ready = await openArms(job, ort.Tensor, random);
      const candidate = ready.find(({ arm }) => arm === "candidate");
      const baseline = ready.find(({ arm }) => arm === "baseline");
      if (!candidate || !baseline) throw new TypeError("answers of two models are compared");
      return { kind: work.kind, ...compareAnswers(candidate, baseline) };
    }
    case "profile":
      return { kind: work.kind, arms: await profileArms(job, work, { Tensor: ort.Tensor, random }) };
    case "server":
      return { kind: work.kind, arms: await serverOf(job, work) };
  }
}

async function roundsOf(ort: Ort, job: TimeJob, work: BlocksWork) {
  const random = seeded(job.seed);
  const arms = job.arms.map(({ arm }) => arm);
  if (work.concurrency > 1)
    return await withPool(job, work.concurrency, (pool) =>
      timeRounds({ run: (arm, queries, round) => pool.work({ arm, queries, round }) }, arms, work, random),
    );
  const ready = await openArms(job, ort.Tensor, random);
  const running = { run: inProcess(ready, work.queryRuns), reopen: () => reopen(ready, job, random) };
  return await timeRounds(running, arms, work, random);
}

function serverOf(job: TimeJob, work: ServerWork) {
  const arms = job.arms.map(({ arm }) => arm);
  return withPool(job, work.workers, (pool) => searchRates(pool, arms, work, seeded(job.seed)));
}

async function withPool<T>(job: TimeJob, threads: number, work: (pool: Pool) => Promise<T>): Promise<T> {
  const { work: _, ...setting } = job;
  const pool = await openPool(process.argv[1] ?? "", setting, threads);
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
