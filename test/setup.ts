// Before each file of tests: what the machine and the day bring with them, and no test is about.
import fc from "fast-check";

// A runner's job and a network's proxy are not the tests': they ask servers of their own, on loopback. What tests name, they set.
for (const name of Object.keys(process.env))
  if (/^(?:GITHUB|RUNNER|ACTIONS|INPUT)_|^(?:https?|all|no)_proxy$/iu.test(name)) delete process.env[name];

// A counterexample that is found by chance stops somebody whose change has nothing to do with it. Who looks for one: FC_SEED=7.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 1) });
