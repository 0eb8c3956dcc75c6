import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { commentBody, htmlPage } from "@modelgate/render";
import { type Aggregate, aggregate, BODY_ROOM, type Event, type GitHub, nameOf } from "@modelgate/review";
import { argumentList, type Command, environment, type Host, type Values } from "@modelgate/runner";
import { type Problem, REPORT_SCHEMA, type Report } from "@modelgate/schema";
import { type Gathered, gather } from "./gather.ts";
import { table } from "./inputs.ts";
import { publish } from "./publish.ts";

export type Given = Values<typeof table.inputs>;

/** What comment needs from the outside. */
export type World = {
  /** The event that started this run. */
  event(): Event;
  /** GitHub for this repository; null on a laptop. */
  gitHub(token: string): GitHub | null;
};

/** The command, and the Markdown of its last run for the job summary. */
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
  const token = given.token?.startsWith("${{") ? null : given.token;
  const github = token === null ? null : world.gitHub(token);
  const gathered = await gather(given, world.event(), github);
  const joined = aggregate({ models: given.expected }, gathered.reports, gathered.problems);
  const shown = {
    ...(given.title === null ? {} : { title: given.title }),
    ...(host.provenance() === null ? {} : { runUrl: host.provenance()?.url ?? "" }),
    ...(gathered.trust === null ? {} : { trust: gathered.trust }),
    problems: notCounted(joined, gathered),
  };
  const reports = gathered.reports.map(({ report }) => report);
  const body = commentBody(reports, { ...shown, maxChars: BODY_ROOM });
  if (given.html !== null) {
    await writeFile(given.html, htmlPage(reports, shown));
    host.setOutput("html", resolve(given.html));
  }
  const ci = host.provenance();
  if (github !== null && ci !== null) {
    const message = {
      body,
      verdict: joined.verdict,
      run: { id: Number(ci.id), attempt: ci.attempt, url: ci.url },
    };
    host.setOutput("comment-url", (await publish(github, message, gathered, given, host)) ?? "");
  }
  return { report: reportOf(joined, gathered, given, host), body };
}

/** What was expected and did not come, and what came and cannot be read. */
function notCounted({ lines }: Aggregate, { reports }: Gathered) {
  const said = new Map(reports.map(({ report }) => [nameOf(report), report.verdict]));
  return lines
    .filter(({ name, effect }) => effect !== "skipped" && said.get(name) !== effect)
    .map(({ name, text }) => ({ name: name || "a report", reason: text }));
}

function reportOf({ verdict, lines }: Aggregate, { trust }: Gathered, given: Given, host: Host): Report {
  const base = outline(host, []);
  return {
    ...base,
    // A second stage only describes what another run measured: it has told the verdict, and is none itself.
    verdict: trust === null ? verdict : "skipped",
    subject: { ...base.subject, name: given.title ?? given.key },
    notes: trust === null ? [] : [`${trust.state}: ${trust.reason}`],
    gathered: lines.map(({ name, effect, text }) => ({ name, verdict: effect, reason: text })),
  };
}

function outline(host: Host, problems: readonly Problem[]): Report {
  const ci = host.provenance();
  return {
    schema: REPORT_SCHEMA,
    action: "comment",
    verdict: "error",
    subject: {
      name: host.getInput("key") || "modelgate",
      path: null,
      digest: null,
      sizeBytes: null,
      binding: "claimed",
    },
    datasets: [],
    measurements: [],
    checks: [],
    problems: problems.map((problem) => JSON.parse(JSON.stringify(problem)) as Report["problems"][number]),
    notes: [],
    environment: environment(),
    provenance: {
      repository: ci?.repository ?? null,
      commit: ci?.commit ?? null,
      run: ci?.url ?? null,
      policyDigest: null,
      seed: null,
      createdAt: new Date().toISOString(),
      command: argumentList(table, host.getInput),
    },
  };
}
