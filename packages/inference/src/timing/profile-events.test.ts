import { describe, expect, it } from "vitest";
import { readProfile } from "./profile-events.ts";

const kernel = (name: string, ts: number, dur: number, operator = "Gemm", index = "0") => ({
  cat: "Node",
  name: `${name}_kernel_time`,
  ts,
  dur,
  args: { op_name: operator, node_index: index },
});
const run = (ts: number, dur: number) => ({ cat: "Session", name: "model_run", ts, dur, args: {} });
const text = (...events: unknown[]) => JSON.stringify(events);

describe("a profile", () => {
  it("gives each node's time in each run, but for those that warm up", () => {
    const { runs, nodes } = readProfile(
      text(
        { cat: "Session", name: "session_initialization", ts: 0, dur: 9, args: {} },
        kernel("a", 11, 900),
        run(10, 950),
        kernel("a", 1001, 40),
        kernel("b", 1050, 10, "Relu", "1"),
        run(1000, 100),
        kernel("a", 2001, 60),
        run(2000, 100),
      ),
      1,
    );
    expect([...runs]).toEqual([0.1, 0.1]);
    expect(nodes.map(({ node, operator, runs }) => [node, operator, ...runs])).toEqual([
      ["a", "Gemm", 0.04, 0.06],
      ["b", "Relu", 0.01, 0],
    ]);
  });

  it("adds up what a loop's body takes, and keeps unnamed nodes apart by their index", () => {
    const { nodes } = readProfile(
      text(
        kernel("body", 1, 10),
        kernel("body", 20, 30),
        kernel("", 60, 5, "Add", "1"),
        kernel("", 70, 6, "Mul", "2"),
        run(0, 100),
      ),
      0,
    );
    expect(nodes.map(({ operator, runs }) => [operator, ...runs])).toEqual([
      ["Gemm", 0.04],
      ["Add", 0.005],
      ["Mul", 0.006],
    ]);
  });

  it.each([
    ["that was cut off", `[${JSON.stringify(run(0, 1))},{"cat":`],
    ["that is no list", "{}"],
    ["without a run", text(kernel("a", 1, 1))],
    ["with an event that is none", "[null]"],
    ["with a time that is none", text({ ...kernel("a", 1, 1), dur: "1" }, run(0, 5))],
    ["with a negative time", text(kernel("a", 1, -1), run(0, 5))],
    ["with a kernel of no operator", text({ ...kernel("a", 1, 1), args: {} }, run(0, 5))],
    ["of which all runs warm up", text(kernel("a", 1, 1), run(0, 5))],
  ])("%s is refused", (name, profile) => {
    const skip = name.startsWith("of which") ? 1 : 0;
    expect(() => readProfile(profile, skip)).toThrow(expect.objectContaining({ code: "model-failed" }));
  });
});
