import { input, optional, path } from "@modelgate/runner";

/** What becomes of the numbers after the run. */
export function historyInputs(group: string) {
  return {
    history: input("history", optional(path), "A file of JSON lines that the run is appended to.", {
      example: "latency.jsonl",
      group,
    }),
    historyImport: input(
      "history-import",
      optional(path),
      "What github-action-benchmark kept (`data.js`), with which a new history begins.",
      { example: "data.js", group },
    ),
    historyPage: input(
      "history-page",
      optional(path),
      "Where the history is drawn, a page that opens from a file.",
      {
        example: "latency.html",
        group,
      },
    ),
    export: input(
      "export",
      optional(path),
      "Where the numbers are written for other tools: `….bmf.json` in Bencher's format, else as github-action-benchmark reads them.",
      { example: "benchmark.json", group },
    ),
  };
}
