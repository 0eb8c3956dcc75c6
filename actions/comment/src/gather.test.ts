import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEvent } from "@modelgate/review";
import { readInputs } from "@modelgate/runner";
import { workflowRunEvent } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { report } from "../../../test/fixtures/review/reports.ts";
import { gather } from "./gather.ts";
import { table } from "./inputs.ts";

const RUN = "https://github.com/o/r/actions/runs";
const here = {
  repository: "o/r",
  commit: "c",
  url: `${RUN}/1000`,
  id: "1000",
  event: "workflow_run",
  attempt: 1,
};

/** A gate that a training's end started: another run is what the event is about, and this run's jobs measured. */
it("reads this run's own reports on workflow_run where they are named, and they are its verdict", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "gather-"));
  const made = (model: string, run: number) => {
    const one = report({ model });
    return { ...one, provenance: { ...one.provenance, repository: "o/r", run: `${RUN}/${run}` } };
  };
  await writeFile(join(folder.path, "own.json"), JSON.stringify(made("digits", 1000)));
  await writeFile(join(folder.path, "theirs.json"), JSON.stringify(made("fraud", 900)));
  const { payload } = workflowRunEvent({ id: 900 });
  const given = await readInputs(table.inputs, (name) => (name === "reports" ? folder.path : ""));
  const gathered = await gather(given, { event: readEvent("workflow_run", payload), here }, () => null);
  expect(gathered.reports.map(({ report: { subject } }) => subject.name)).toEqual(["digits"]);
  expect(gathered.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("it is of run 900, and this is run 1000"),
  ]);
  expect(gathered).toMatchObject({
    trust: null,
    run: null,
    commit: null,
    places: { comment: null, statuses: null },
  });
});
