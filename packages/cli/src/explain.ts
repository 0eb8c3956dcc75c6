import { createReadStream } from "node:fs";
import { explain, explainList } from "@modelgate/render/explain";
import { visibleLine } from "@modelgate/runner";
import { failure, MAX_REPORT_BYTES, ModelgateError, type Report, readReport } from "@modelgate/schema";
import { helped, refused, type Shown, said, show } from "./shown.ts";

const HELP = `Says in words what a check tested, on what, what it found and what would change its verdict.

Usage:
  modelgate explain <report> [check]

The check may be the beginning of its id. Without one all checks are listed, worst first.

Exit codes: 0 it can be explained, 2 the report cannot be read or holds no such check.
`;

/** `modelgate explain REPORT [CHECK]`. */
export async function runExplain(argv: readonly string[]): Promise<void> {
  show(await explained(argv));
}

/** The same as data. Never throws. */
export async function explained(argv: readonly string[], maxBytes = MAX_REPORT_BYTES): Promise<Shown> {
  try {
    if (argv.includes("--help") || argv.includes("-h")) return helped(HELP);
    const [path, check, ...more] = argv;
    if (path === undefined || more.length > 0 || argv.some((word) => word.startsWith("-"))) {
      throw failure("input-invalid", "explain: expected the path of a report, and perhaps one check", {
        hint: "modelgate explain report.json test/accuracy/min",
      });
    }
    const report = await read(path, maxBytes);
    const stdout = check === undefined ? explainList(report) : explain(report, check);
    return said(stdout);
  } catch (error) {
    return refused(error);
  }
}

async function read(path: string, maxBytes: number): Promise<Report> {
  const name = visibleLine(path);
  try {
    return (await readReport(createReadStream(path), name, maxBytes)).report;
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    throw failure("file-missing", `${name}: cannot be read (${(cause as NodeJS.ErrnoException).code})`, {
      hint: "Name the file that the action or the command wrote as its report.",
      cause,
    });
  }
}
