export { watchMachine } from "./machine.ts";
export { DEFAULT_PLAN, type LaunchSpec, type Plan, type Ports, type Progress } from "./plan.ts";
export { type Outcome, runExperiment } from "./run-experiment.ts";
export { sameAnswers } from "./same-answers.ts";
export { DEFAULT_SCENARIO, runScenario, type ScenarioName, type ScenarioPlan } from "./scenarios.ts";
export { DEFAULT_SWEEP, runSweep, type SweepAxis, type SweepPlan, type SweepPorts } from "./sweep.ts";
export { sweepPorts, timerPorts } from "./timer-ports.ts";
export { whyAborted } from "./why-aborted.ts";
