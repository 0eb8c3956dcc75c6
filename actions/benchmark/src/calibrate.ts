import {
  DEFAULT_LIMIT,
  errorRates,
  FIRST_LOOK,
  type LaunchLogs,
  perLaunchRatios,
  type Trace,
} from "@modelgate/latency";

/** Gates that are drawn from the launches that were measured. */
const GATES = 2000;

/**
 * How often the gate would err on this machine, from launches of a model against itself: gates of 8 launches are drawn from
 * them, once as they are and once with the candidate made slower.
 */
export function calibrated(trace: Trace, limit = DEFAULT_LIMIT): string[] {
  const logs: LaunchLogs = {
    candidate: perLaunchRatios(trace, "candidate/baseline"),
    control: perLaunchRatios(trace, "control/baseline"),
    seconds: trace.launches.map(({ seconds }) => seconds),
  };
  const have = Math.min(logs.candidate.length, logs.control.length);
  if (have < FIRST_LOOK)
    return [`calibration needs ${FIRST_LOOK} launches, there are ${have}: give it a larger budget`];
  const rows = [0, limit, limit + 0.03, 0.1].map((slower) => {
    const { fail, inconclusive } = errorRates(logs, { slower, limit, gates: GATES });
    return `a candidate ${percent(slower)} slower fails in ${percent(fail)} of ${GATES} gates and stays undecided in ${percent(inconclusive)}`;
  });
  return [`calibration from ${have} launches of one model against itself, limit ${percent(limit)}`, ...rows];
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
