import { expect, it } from "vitest";
import { Line } from "./line.ts";

type Job = { id: string; model: number; rows: number; key: string | null; arrivedMs: number };

function lineOf(jobs: readonly Partial<Job>[], bounds = { maxBatch: 4, maxDelayMs: 0 }) {
  const line = new Line<Job>(bounds);
  for (const [i, job] of jobs.entries()) {
    line.add({ id: String.fromCharCode(97 + i), model: 0, rows: 1, key: "k", arrivedMs: 0, ...job });
  }
  return line;
}

function turns(line: Line<Job>, nowMs = 0): string[] {
  const taken: string[] = [];
  for (let turn = line.take(nowMs); turn !== null && "jobs" in turn; turn = line.take(nowMs)) {
    taken.push(turn.jobs.map(({ id }) => id).join(""));
  }
  return taken;
}

it.each([
  ["up to its bound", [{}, {}, {}, {}, {}], ["abcd", "e"]],
  ["by rows", [{ rows: 2 }, { rows: 3 }, { rows: 2 }], ["ac", "b"]],
  ["of one model", [{}, { model: 1 }, {}, { model: 1 }], ["ac", "bd"]],
  ["of one shape", [{}, { key: "other" }, {}], ["ac", "b"]],
  ["none that run alone", [{ key: null }, {}, { key: null }, {}], ["a", "bd", "c"]],
  ["none with what is larger than the bound", [{ rows: 9 }, {}], ["a", "b"]],
])("joins %s", (_name, jobs, expected) => {
  expect(turns(lineOf(jobs))).toEqual(expected);
});

it("waits for company as long as the first one may, and not when the batch is full", () => {
  const bounds = { maxBatch: 2, maxDelayMs: 5 };
  const line = lineOf([{ arrivedMs: 10 }], bounds);
  expect(line.take(12)).toEqual({ waitMs: 3 });
  expect(turns(line, 15)).toEqual(["a"]);
  expect(turns(lineOf([{ arrivedMs: 10 }, { arrivedMs: 11 }], bounds), 12)).toEqual(["ab"]);
  expect(turns(lineOf([{ arrivedMs: 10, key: null }], bounds), 10)).toEqual(["a"]);
  expect(line.take(99)).toBeNull();
});
