import { type CommitStatus, type GitHub, statusOf, upsertComment } from "@modelgate/review";
import type { Host } from "@modelgate/runner";
import { type Effect, problemsOf } from "@modelgate/schema";
import type { Gathered } from "./gather.ts";
import type { Given } from "./main.ts";

/** What is to be told, and for which run. */
export type Message = {
  body: string;
  verdict: Effect;
  run: { id: number; attempt: number; url: string };
};

/**
 * Writes comment and statuses where the event has places for them. A verdict is not changed by what keeps it
 * from being told: faults become warnings, and a token that may only read leaves it in the job summary.
 */
export async function publish(
  github: GitHub,
  message: Message,
  { places, reports, trust }: Gathered,
  given: Given,
  host: Host,
): Promise<string | null> {
  const { comment: issue, statuses: sha } = places;
  const { verdict, run, body } = message;
  let url: string | null = null;
  if (given.comment === "never" || issue === null) {
    host.info(`no comment: ${given.comment === "never" ? "`comment: never`" : places.because}`);
  } else {
    const mode = given.comment;
    await telling("comment", host, async () => {
      const failed = verdict === "fail" || verdict === "error";
      const changed = reports.length === 0 ? verdict !== "skipped" : reports.some(isJudged);
      const outcome = await upsertComment(github, {
        issue,
        key: given.key,
        run,
        body,
        mode,
        failed,
        changed,
      });
      host.info(`comment: ${outcome.action}${outcome.url === null ? "" : ` ${outcome.url}`}`);
      url = outcome.url;
    });
  }
  if (given.statuses && sha !== null) {
    const options = { url: run.url, ...(trust === null ? {} : { trust }) };
    const each = reports.map(({ report }) => statusOf(report, options));
    await telling("statuses", host, async () => {
      for (const status of [...each, overall(message, trust)]) await github.setStatus(sha, status);
    });
  }
  return url;
}

function isJudged({ report }: Gathered["reports"][number]): boolean {
  return report.verdict !== "skipped";
}

/** The aggregate's own status. Its name differs from the required job's: of equal names GitHub requires both. */
function overall({ verdict, run }: Message, trust: Gathered["trust"]): CommitStatus {
  const base = { context: "modelgate / verdict", url: run.url };
  if (verdict === "fail") return { ...base, state: "failure", description: "fail: see the comment" };
  if (verdict === "error")
    return { ...base, state: "error", description: "could not judge: see the comment" };
  if (trust?.state === "neutral") {
    return { ...base, state: "pending", description: `not trusted: ${trust.reason}`.slice(0, 140) };
  }
  return { ...base, state: "success", description: verdict };
}

async function telling(what: string, host: Host, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const [problem] = problemsOf(error);
    const isDenied = problem?.code === "github-denied";
    host.annotate([
      {
        level: isDenied ? "notice" : "warning",
        title: `No ${what}`,
        message: `${problem?.message ?? "GitHub did not take it"}. The verdict is in the job summary. ${problem?.hint ?? ""}`,
      },
    ]);
  }
}
