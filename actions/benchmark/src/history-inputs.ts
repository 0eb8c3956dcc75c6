import { input, optional, path } from "@modelgate/runner";

/** What becomes of the numbers after the run. */
export function historyInputs(group: string) {
  return {
    history: input(
      "history",
      optional(path),
      "A file of JSON lines to which the numbers of this run are appended.",
      {
        example: "latency.jsonl",
        group,
      },
    ),
    historyImport: input(
      "history-import",
      optional(path),
      "The `data.js` that github-action-benchmark kept; its numbers become the beginning of a new history.",
      { example: "data.js", group },
    ),
    historyPage: input(
      "history-page",
      optional(path),
      "Where a page with the history's charts is written; it opens in a browser without a server.",
      {
        example: "latency.html",
        group,
      },
    ),
    export: input(
      "export",
      optional(path),
      "Where the numbers are written for other tools: a name that ends in `.bmf.json` gets Bencher's format, any other that of github-action-benchmark.",
      { example: "benchmark.json", group },
    ),
  };
}
