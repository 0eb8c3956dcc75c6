// For each file of tests: what the machine and the day bring with them and no test is about, and what is demanded of every test.
import fc from "fast-check";
import { afterEach, expect } from "vitest";

// A runner's job and a network's proxy are not the tests': they ask servers of their own, on loopback. What tests name, they set.
for (const name of Object.keys(process.env))
  if (/^(?:GITHUB|RUNNER|ACTIONS|INPUT)_|^(?:https?|all|no)_proxy$/iu.test(name)) delete process.env[name];

// A counterexample that is found by chance stops somebody whose change has nothing to do with it. Who looks for one: FC_SEED=7.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 1) });

// A test whose assertions stand in a loop over nothing would pass. Not vitest's `requireAssertions`: of tests that run at the same
// time it counts together, and each one's start sets the others' counts back, so that a sound test fails once in a while.
afterEach(({ task }) => {
  if (task.concurrent !== true && task.result?.state !== "fail" && expect.getState().assertionCalls === 0)
    throw new Error("this test asserts nothing: one assertion at least is demanded of each");
});
