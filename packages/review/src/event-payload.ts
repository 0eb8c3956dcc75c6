import { readFileSync } from "node:fs";
import { failure } from "@modelgate/schema";

/**
 * The event that started this run, as GitHub wrote it to a file.
 * @throws ModelgateError `input-invalid` when there is no such file, or no JSON in it
 */
export function eventPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    // The parser's own message quotes the event, which holds what strangers wrote.
    throw failure("input-invalid", "GITHUB_EVENT_PATH: expected a file with the event as JSON", {
      hint: "GitHub's runner writes it: run this in a workflow.",
      cause,
    });
  }
}
