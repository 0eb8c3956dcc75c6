import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readHistory } from "@modelgate/latency";
import { expect, it } from "vitest";
import { timedReport } from "../../../packages/render/src/latency/latency-builder.ts";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { keepHistory, withHistory } from "./history.ts";
import type { Given } from "./plan.ts";

const NOTHING = { history: null, historyImport: null, historyPage: null, export: null };
const FOREIGN = join(import.meta.dirname, "../../../test/fixtures/latency/data.js");

/** Only these four inputs are read, and whether it is a calibration. */
function given(some: Partial<typeof NOTHING> | Record<string, string>): Given {
  return { ...NOTHING, ...some } as Given;
}

async function inFolder(act: (at: (name: string) => string) => Promise<void>): Promise<void> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "modelgate-history-"));
  await act((name) => join(folder.path, name));
}

it("begins a history, goes on with it, and draws it", () =>
  inFolder(async (at) => {
    const asked = given({ history: at("h.jsonl"), historyPage: at("h.html") });
    expect(await keepHistory(timedReport(), asked)).toEqual([`this is entry 1 of ${at("h.jsonl")}`]);
    expect(await keepHistory(timedReport(), asked)).toEqual([`this is entry 2 of ${at("h.jsonl")}`]);
    const kept = readHistory(await readFile(at("h.jsonl"), "utf8"));
    expect(kept.map(({ model, metrics }) => [model, metrics.latency_p50_ms?.value])).toEqual([
      [timedReport().subject.name, 2.1273],
      [timedReport().subject.name, 2.1273],
    ]);
    expect(await readFile(at("h.html"), "utf8")).toContain("<!doctype html>");
  }));

it("goes on with a history whose last line is not ended", () =>
  inFolder(async (at) => {
    const asked = given({ history: at("h.jsonl") });
    await keepHistory(timedReport(), asked);
    await writeFile(at("h.jsonl"), (await readFile(at("h.jsonl"), "utf8")).trimEnd());
    await keepHistory(timedReport(), asked);
    expect(readHistory(await readFile(at("h.jsonl"), "utf8"))).toHaveLength(2);
  }));

it("takes over another tool's history once, and before its own", () =>
  inFolder(async (at) => {
    const asked = given({ history: at("h.jsonl"), historyImport: FOREIGN });
    await keepHistory(timedReport(), asked);
    const once = readHistory(await readFile(at("h.jsonl"), "utf8"));
    await keepHistory(timedReport(), asked);
    const twice = readHistory(await readFile(at("h.jsonl"), "utf8"));
    expect(once.length).toBeGreaterThan(1);
    expect(once.at(-1)?.machine).not.toBeNull();
    expect(once[0]?.machine).toBeNull();
    expect(twice).toHaveLength(once.length + 1);
  }));

it.each([
  ["out.bmf.json", "latency_p50_ms"],
  ["out.json", "unit"],
])("writes %s for other tools", (name, word) =>
  inFolder(async (at) => {
    expect(await keepHistory(timedReport(), given({ export: at(name) }))).toEqual([]);
    const text = await readFile(at(name), "utf8");
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(text).toContain(word);
  }),
);

it("says which numbers github-action-benchmark does not get, which takes one direction", () =>
  inFolder(async (at) => {
    const report = timedReport();
    const [first] = report.measurements;
    if (first === undefined) throw new TypeError("something was measured");
    const throughput = { ...first, id: "t", metric: "throughput_per_second", better: "higher" as const };
    const both = { ...report, measurements: [...report.measurements, throughput] };
    const notes = await keepHistory(both, given({ export: at("out.json") }));
    expect(notes).toEqual([expect.stringMatching(/customSmallerIsBetter: without throughput_per_second$/u)]);
    expect(await readFile(at("out.json"), "utf8")).not.toContain("throughput");
    expect(await keepHistory(both, given({ export: at("out.bmf.json") }))).toEqual([]);
  }));

it("keeps no calibration, whose times are the baseline's", () =>
  inFolder(async (at) => {
    const asked = { ...given({ history: at("h.jsonl"), export: at("out.json") }), calibrate: true };
    expect(await keepHistory(timedReport(), asked)).toEqual([expect.stringContaining("calibration")]);
    await expect(readFile(at("h.jsonl"))).rejects.toThrow("ENOENT");
    await expect(readFile(at("out.json"))).rejects.toThrow("ENOENT");
  }));

it("leaves the history alone when nothing was timed", () =>
  inFolder(async (at) => {
    const notes = await keepHistory(reportOf(), given({ history: at("h.jsonl") }));
    expect(notes).toEqual(["nothing was timed, so the history was left alone"]);
    await expect(readFile(at("h.jsonl"))).rejects.toThrow("ENOENT");
  }));

it("adds nothing to a history that cannot be read", () =>
  inFolder(async (at) => {
    await writeFile(at("h.jsonl"), "{\n");
    const asked = given({ history: at("h.jsonl") });
    await expect(keepHistory(timedReport(), asked)).rejects.toThrow("history, line 1");
    expect(await readFile(at("h.jsonl"), "utf8")).toBe("{\n");
  }));

it("keeps what was measured where the history cannot be kept", async () => {
  const report = timedReport();
  const kept = await withHistory(report, given({ history: "." }));
  expect(kept).toMatchObject({ verdict: "error", problems: [{ code: "input-invalid" }] });
  expect([kept.measurements, kept.checks, kept.notes]).toEqual([
    ...[report.measurements, report.checks, report.notes],
  ]);
});

it.each([
  ["a history in a folder that is not there", { history: "no/h.jsonl" }, "no/h.jsonl: cannot be written"],
  ["a history that is a folder", { history: "." }, "history: . cannot be read"],
  [
    "an import that is not there",
    { history: "no.jsonl", historyImport: "no.js" },
    "history-import: no.js cannot be read",
  ],
  ["an export into a folder that is not there", { export: "no/x.json" }, "no/x.json: cannot be written"],
])("refuses %s", async (_name, asked, message) => {
  await expect(keepHistory(timedReport(), given(asked))).rejects.toThrow(message);
});
