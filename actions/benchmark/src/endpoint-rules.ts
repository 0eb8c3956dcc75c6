import { readAddress } from "@modelgate/inference/address";
import { type Problem, problemsOf } from "@modelgate/schema";
import type { Given } from "./plan.ts";

/** Axes of a sweep that only a file has: a server was started with its own. */
const OF_A_FILE = ["threads", "optimisation", "provider"] as const;

/** What is wrong beside an endpoint with inputs that are right one by one. All of it at once. */
export function endpointProblems(given: Given, endpoint: string): Problem[] {
  const { baseline, baselineEndpoint, scenarios, sweeps, calibrate, price } = given;
  const set = OF_A_FILE.filter((name) => given[name] !== UNSAID[name]);
  const swept = sweeps.filter(({ axis }) => OF_A_FILE.some((name) => name === axis));
  const problems: [boolean, string, string][] = [
    [
      baseline !== null,
      "baseline: expected nothing beside endpoint",
      "A served model is timed beside a served one: serve the model before, as `modelgate serve` does, and give `baseline-endpoint`.",
    ],
    [
      baselineEndpoint === endpoint,
      "baseline-endpoint: expected another address than the endpoint's",
      "A server is not compared with itself: its control is asked in any case.",
    ],
    ...set.map((name): [boolean, string, string] => [
      true,
      `${name}: expected nothing beside endpoint`,
      "It is the server's own: start the server with it.",
    ]),
    ...swept.map(({ axis }): [boolean, string, string] => [
      true,
      `sweeps: an endpoint has no ${axis}`,
      "Vary `batch`, `concurrency` or a free dimension; the rest is the server's own.",
    ]),
    [
      scenarios.includes("offline"),
      "scenarios: offline is of a file",
      "It asks for all that this machine's processors give. Take single-stream, multi-stream or server.",
    ],
    [
      calibrate,
      "calibrate: expected nothing beside endpoint",
      "One server beside itself says nothing of how far two may be apart.",
    ],
    [
      price !== null,
      "price-per-hour: expected nothing beside endpoint",
      "What an endpoint costs is paid for its machine, which is not the one that asks.",
    ],
  ];
  const told = problems
    .filter(([isWrong]) => isWrong)
    .map(([, message, hint]): Problem => ({ code: "input-invalid", message, hint }));
  return [
    ...addressProblems(endpoint, "endpoint"),
    ...(baselineEndpoint === null ? [] : addressProblems(baselineEndpoint, "baseline-endpoint")),
    ...told,
  ];
}

function addressProblems(address: string, input: string): readonly Problem[] {
  try {
    readAddress(address, input);
    return [];
  } catch (error) {
    return problemsOf(error);
  }
}

/** What these inputs are when nobody gives them. */
const UNSAID = { threads: 1, optimisation: "all", provider: "cpu" } as const;
