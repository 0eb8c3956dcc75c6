import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { commentBody, htmlPage, type ReviewOptions } from "@modelgate/render";
import { type Aggregate, aggregate, BODY_ROOM, type Event, type GitHub, readEvent } from "@modelgate/review";
import type { Command, Host, Values } from "@modelgate/runner";
import { failure, type Report } from "@modelgate/schema";
import { aggregateReport, notCounted, outline, unjudged } from "./aggregate-report.ts";
import { type Gathered, gather, type Measured } from "./gather.ts";
import { table } from "./inputs.ts";
import { publish, telling } from "./publish.ts";

export type Given = Values<typeof table.inputs>;

/** What comment needs from the outside. */
export type World = {
  /** GITHUB_EVENT_NAME; "" on a laptop. */
  eventName: string;
  /** What GITHUB_EVENT_PATH holds, parsed. */
  payload(): unknown;
  /** GITHUB_SHA, on a pull request GitHub's trial merge; "" on a laptop. */
  sha: string;
  /** GitHub for this repository; null on a laptop. */
  gitHub(token: string, log: (message: string) => void): GitHub | null;
};

/** The command, and the Markdown of its last run for the job summary; "" when it did not come to one. */
export type Comment = { command: Command<typeof table.inputs>; body(): string };

/** Builds the command around the world it speaks to. */
export function comment(world: World): Comment {
  let body = "";
  return {
    body: () => body,
    command: {
      ...table,
      async run(given, host) {
        const told = await run(given, host, world);
        body = told.body;
        return told.report;
      },
      failed: (problems, host) => outline(host, problems),
    },
  };
}

/** Joins the reports, writes the verdict where it can be seen, and gives it as a report of its own. */
async function run(given: Given, host: Host, world: World): Promise<{ report: Report; body: string }> {
  const connect = once(() => (given.token === null ? null : world.gitHub(given.token, host.info)));
  const event = await eventOf(world, host);
  const gathered = await gather(given, { event, here: host.provenance() }, connect);
  const told = aggregate(given.expected ?? [], gathered.reports, gathered.problems);
  if (gathered.reports.length === 0 && told.verdict === "skipped" && given.expected === null) {
    const message = "There is no report, and `expected` does not say whether one is due.";
    host.annotate([{ level: "warning", title: "Nothing was judged", message }]);
  }
  const reports = gathered.reports.map(({ report }) => report);
  const shown = { ...shownOf(told, gathered, given, host), commit: commitOf(gathered, world) };
  if (given.html !== null) await writePage(given.html, () => htmlPage(reports, shown), host);
  const body = commentBody(reports, { ...shown, maxChars: BODY_ROOM });
  const measured = gathered.run ?? thisRun(host);
  if (measured !== null) {
    const message = { body, told, run: measured };
    host.setOutput("comment-url", await publish(connect, message, gathered, given, host));
  }
  return { report: aggregateReport(told, gathered, given, host), body };
}

/** An event that cannot be read has no place for a comment. What was measured counts all the same. */
async function eventOf({ eventName, payload }: World, host: Host): Promise<Event> {
  let event: Event = { kind: "manual" };
  const read = async () => {
    event = readEvent(eventName, payload());
  };
  // Without it a second stage would not know whose reports to read.
  if (eventName === "workflow_run") await read();
  else await telling("comment", host, read);
  return event;
}

/** What comment and page say beyond the reports. */
function shownOf(told: Aggregate, gathered: Gathered, { title, html }: Given, host: Host): ReviewOptions {
  const here = thisRun(host)?.url;
  return {
    title: title ?? undefined,
    verdict: told.verdict,
    problems: notCounted(told, gathered),
    unjudged: unjudged(told),
    trust: gathered.trust ?? undefined,
    runUrl: gathered.run?.url ?? here,
    reportUrl: html === null || here === undefined ? undefined : `${here}#artifacts`,
  };
}

/**
 * The commit under review; undefined where a report of this run is of another one, for then the reports say it. GITHUB_SHA is a
 * merge of the commit under review. A second stage believes no commit that a report names.
 */
function commitOf({ commit, trust, reports }: Gathered, { sha }: World): string | undefined {
  const measured = reports.flatMap(({ report: { provenance } }) => provenance.commit ?? []);
  const isOther = trust === null && measured.some((one) => one !== commit && one !== sha);
  return commit === null || isOther ? undefined : commit;
}

async function writePage(path: string, page: () => string, host: Host): Promise<void> {
  await telling("page", host, async () => {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, page());
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause)) throw cause;
      throw failure(
        "input-invalid",
        `html: expected a path that can be written, got "${path}" (${cause.code})`,
        { hint: "Name a file in a folder that this step may write to, as `html: verdict.html`.", cause },
      );
    }
    host.setOutput("html", resolve(path));
  });
}

function thisRun(host: Host): Measured | null {
  const run = host.provenance();
  return run === null ? null : { id: Number(run.id), attempt: run.attempt, url: run.url };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
