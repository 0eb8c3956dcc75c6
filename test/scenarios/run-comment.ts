import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { table } from "@modelgate/comment/inputs";
import { decodeReport, type Report } from "@modelgate/schema";
import { type ActionRun, type Event, type FakeGitHub, runAction } from "@modelgate/testkit";
import { zipSync } from "fflate";

const main = join(import.meta.dirname, "../../actions/comment/dist/index.js");
/** A hundred runs compile the same two megabytes once. */
const compiled = join(import.meta.dirname, "../../.cache/compiled");

export type CommentRun = ActionRun & {
  /** What the action wrote about itself; null when it wrote none. */
  report: Report | null;
  /** The page, "" when none was asked for. */
  html: string;
};

export type CommentOptions = {
  /** Reports by their path in the workspace, this run's where they name no repository; or files with any other text. */
  files?: Readonly<Record<string, Report | string>>;
  inputs?: Readonly<Record<string, string>>;
  event?: Event;
  github?: FakeGitHub;
  /** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT. */
  run?: number;
  attempt?: number;
  env?: Readonly<Record<string, string>>;
};

/** One run of the bundled action in a process of its own, as a runner starts it. Its token is `token`. */
export async function runComment({
  files = {},
  inputs = {},
  ...options
}: CommentOptions): Promise<CommentRun> {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-comment-"));
  const workspace = join(folder, "work");
  try {
    await mkdir(workspace);
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, name)), { recursive: true });
      const text = typeof content === "string" ? content : JSON.stringify(ofRun(content, options));
      await writeFile(join(workspace, name), text);
    }
    const run = await runAction(main, {
      workspace,
      folder,
      inputs: { ...DEFAULTS, token: "token", report: "verdict.json", ...inputs },
      ...(options.event === undefined ? {} : { event: options.event }),
      env: {
        NODE_COMPILE_CACHE: compiled,
        ...options.github?.env,
        GITHUB_RUN_ID: String(options.run ?? RUN),
        GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
        ...options.env,
      },
    });
    const report = await readFile(join(workspace, "verdict.json"), "utf8").catch(() => null);
    const html = await readFile(run.outputs["html"] ?? "", "utf8").catch(() => "");
    return { ...run, html, report: report === null ? null : decodeReport(JSON.parse(report)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const RUN = 1000;

function ofRun(report: Report, { run = RUN, env }: CommentOptions): Report {
  if (report.provenance.repository !== null) return report;
  const made = {
    repository: env?.["GITHUB_REPOSITORY"] ?? "o/r",
    run: `https://github.com/o/r/actions/runs/${run}`,
  };
  return { ...report, provenance: { ...report.provenance, ...made } };
}

/** What the runner takes from action.yml where a workflow says nothing. */
const DEFAULTS = Object.fromEntries(
  Object.values(table.inputs).map(({ name, fallback }) => [name, fallback]),
);

/** The files of a matrix: a report each, below the default folder as download-artifact leaves them. */
export function downloaded(...reports: readonly Report[]): Record<string, Report> {
  return Object.fromEntries(
    reports.map((report, index) => [`modelgate-reports/modelgate-reports-${index}/report.json`, report]),
  );
}

/** The zip that upload-artifact makes of reports. */
export function artifactOf(files: Readonly<Record<string, unknown>>): Uint8Array {
  const packed = Object.entries(files).map(([name, value]) => [name, Buffer.from(JSON.stringify(value))]);
  return zipSync(Object.fromEntries(packed));
}
