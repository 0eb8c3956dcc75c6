import { failure, ModelgateError } from "./error.ts";
import { readAtMost } from "./read-at-most.ts";
import { decodeReport, type Report } from "./report.ts";

/** A report with ten thousand slices has 10 MB; a stranger's may have any size. */
export const MAX_REPORT_BYTES = 64 * 2 ** 20;

/** A report with the bytes that it was written as. */
export type ReadReport = { report: Report; bytes: Uint8Array };

/**
 * Reads a report from what a file gives; `name` is what messages call it.
 * @throws ModelgateError `report-invalid` for more bytes than a report has, and for what is no report; what the stream throws
 */
export async function readReport(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes = MAX_REPORT_BYTES,
): Promise<ReadReport> {
  const bytes = await readAtMost(chunks, maxBytes);
  if (bytes === null) throw tooLarge(name, maxBytes);
  return { report: reportIn(bytes, name), bytes };
}

/**
 * The report in these bytes; `name` is what messages call it.
 * @throws ModelgateError `report-invalid`
 */
export function reportIn(bytes: Uint8Array, name: string): Report {
  if (bytes.length > MAX_REPORT_BYTES) throw tooLarge(name, MAX_REPORT_BYTES);
  const value = parsed(bytes, name);
  try {
    return decodeReport(value);
  } catch (cause) {
    if (!(cause instanceof ModelgateError)) throw cause;
    const [problem] = cause.problems;
    throw new ModelgateError({ ...problem, message: `${name}: ${problem.message}` }, { cause });
  }
}

/** The parser's own words are no part of the message: they quote the document, which may hold anything. */
function parsed(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw failure("report-invalid", `${name}: expected JSON`, { hint: WHICH, cause });
  }
}

function tooLarge(name: string, maxBytes: number): ModelgateError {
  return failure("report-invalid", `${name}: expected at most ${maxBytes} bytes`, { hint: WHICH });
}

const WHICH = "Name the JSON document that a Modelgate action wrote as its report.";
