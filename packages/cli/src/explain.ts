import { open } from "node:fs/promises";
import { explain, explainList } from "@modelgate/render/explain";
import { visibleLine } from "@modelgate/runner";
import { decodeReport, failure, type Report } from "@modelgate/schema";
import { refused, type Shown, said, show } from "./shown.ts";

const HELP = `Says in words what a check tested, on what, what it found and what would change its verdict.

Usage:
  modelgate explain <report> [check]

The check may be the beginning of its id. Without one all checks are listed, worst first.

Exit codes: 0 it can be explained, 2 the report cannot be read or holds no such check.
`;

/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
const MAX_BYTES = 64 * 1024 * 1024;

/** `modelgate explain REPORT [CHECK]`. */
export async function runExplain(argv: readonly string[]): Promise<void> {
  show(await explained(argv));
}

/** The same as data. Never throws. */
export async function explained(argv: readonly string[], maxBytes = MAX_BYTES): Promise<Shown> {
  try {
    if (argv.includes("--help") || argv.includes("-h")) return said(HELP);
    const [path, check, ...more] = argv;
    if (path === undefined || more.length > 0 || argv.some((word) => word.startsWith("-"))) {
      throw failure("input-invalid", "explain: expected the path of a report, and perhaps one check", {
        hint: "modelgate explain report.json test/accuracy/min",
      });
    }
    const report = await readReport(path, maxBytes);
    const stdout = check === undefined ? explainList(report) : explain(report, check);
    return said(stdout);
  } catch (error) {
    return refused(error);
  }
}

async function readReport(path: string, maxBytes: number): Promise<Report> {
  const name = visibleLine(path);
  const text = await readBounded(path, maxBytes).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === undefined || "problems" in cause) throw cause;
    throw failure("file-missing", `${name}: cannot be read (${cause.code})`, {
      hint: "Name the file that the action or the command wrote as its report.",
      cause,
    });
  });
  return decodeReport(parsed(text, name));
}

/** Reads one byte more than allowed at most: the size a file claims may change, and a pipe claims none. */
async function readBounded(path: string, maxBytes: number): Promise<string> {
  await using file = await open(path);
  const chunks: Buffer[] = [];
  let left = maxBytes;
  for await (const chunk of file.createReadStream({ autoClose: false, end: maxBytes })) {
    chunks.push(chunk);
    left -= chunk.length;
  }
  if (left < 0) throw failure("report-invalid", `${visibleLine(path)}: expected at most ${maxBytes} bytes`);
  return Buffer.concat(chunks).toString("utf8");
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw failure("report-invalid", `${name}: expected JSON`, {
      hint: "Name the report itself, not the comment or the page made of it.",
      cause,
    });
  }
}
