import { openTable } from "@modelgate/dataset";
import { failure, type Problem, throwProblems } from "@modelgate/schema";
import { readAddress } from "../endpoint/address.ts";
import type { Answered } from "../endpoint/decode-answer.ts";
import type { Feeds } from "../endpoint/encode-request.ts";
import { type Endpoint, openEndpoint } from "../endpoint/open-endpoint.ts";
import { answerSums } from "../timing/answers.ts";
import { axesOf, type Conditions, conditionProblems } from "../timing/conditions.ts";
import { sourceOf, type TimedDataset } from "../timing/feed-source.ts";
import type { ArmName } from "../timing/job.ts";
import { timeRounds } from "../timing/rounds.ts";
import { seeded, shuffled } from "../timing/seeded.ts";
import { searchRates } from "../timing/server.ts";
import { timedInputs } from "../timing/timed-feeds.ts";
import type { LaunchOptions, TimedModel, Timer } from "../timing/timer.ts";
import { together } from "../timing/together.ts";
import { askInTurn } from "./in-turn.ts";
import { onTime } from "./on-time.ts";
import { type Connections, type ServedArm, servedArm } from "./served-arm.ts";

/** Models that are served already. Without a baseline the candidate is its own control. */
export type EndpointTimerParts = {
  /** As `http://127.0.0.1:8080/v2/models/digits`. */
  candidate: string;
  baseline: string | null;
  /** null: inputs are made up. */
  dataset: TimedDataset | null;
  /** Opens connections to a server, new ones each time. */
  connect(url: string): Connections;
  /** What one answer may take. */
  timeoutMs: number;
};

type Side = { name: "candidate" | "baseline"; endpoint: Endpoint };

const MOST_ANSWER_BYTES = 2 ** 28;

/**
 * A timer of models that somebody else serves. A launch is a set of new connections for each arm, asked in turn by this process:
 * it evens out what a connection does to time (which replica it leads to, which thread of the server has it), and nothing of how
 * a server's process was started, which is what it is for as long as it runs. What it takes is taken from the first byte that is
 * sent to the last that comes, this machine's own part of it included.
 * @throws ModelgateError every problem of addresses, servers and data set at once
 */
export async function openEndpointTimer(parts: EndpointTimerParts): Promise<Timer> {
  const { dataset, timeoutMs } = parts;
  const asking = { timeoutMs, mostBytes: MOST_ANSWER_BYTES };
  const stack = new DisposableStack();
  const opened = async (name: Side["name"], text: string): Promise<Side> => {
    const address = readAddress(text, name === "candidate" ? "endpoint" : "baseline-endpoint");
    const { exchange } = stack.use(parts.connect(address.url));
    return { name, endpoint: await openEndpoint(address, { ...asking, exchange }) };
  };
  const [candidate, baseline, table] = await together([
    opened("candidate", parts.candidate),
    parts.baseline === null ? null : opened("baseline", parts.baseline),
    dataset === null ? null : openTable(dataset.path),
  ]).catch((error: unknown) => {
    stack.dispose();
    throw error;
  });
  const sides = baseline === null ? [candidate] : [candidate, baseline];
  const compared: readonly ArmName[] = sides.map(({ name }) => name);
  const arms: readonly ArmName[] = [...compared, "control"];
  const sideOf = (arm: ArmName) => (arm === "candidate" ? candidate : (baseline ?? candidate));
  const check = (conditions: Conditions) => {
    const problems = sides.flatMap(({ endpoint }) => problemsOf(endpoint, conditions));
    throwProblems([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
  };
  const inputsOf = async ({ name, endpoint }: Side, { conditions, seed }: LaunchOptions) => {
    const { batch } = conditions;
    const source = sourceOf({ name, ...described(endpoint) }, conditions, { dataset, table });
    return (await timedInputs(source, { batch, seed })) as readonly Feeds[];
  };
  /** Connects arms in random order, has them asked, and closes whatever they have open, at the latest when it is cancelled. */
  const connected = async <T>(
    options: LaunchOptions,
    wanted: readonly ArmName[],
    work: (asked: ReadonlyMap<ArmName, ServedArm>) => Promise<T>,
  ): Promise<T> => {
    const { signal, seed } = options;
    check(options.conditions);
    signal?.throwIfAborted();
    using open = new DisposableStack();
    const close = () => open.dispose();
    signal?.addEventListener("abort", close, { once: true });
    try {
      const asked = new Map<ArmName, ServedArm>();
      for (const arm of shuffled(wanted, seeded(seed))) {
        const side = sideOf(arm);
        const inputs = await inputsOf(side, options);
        const connections = parts.connect(side.endpoint.address.url);
        asked.set(arm, open.use(servedArm(side.endpoint, inputs, { ...asking, connections })));
      }
      return await work(asked);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener("abort", close);
    }
  };
  return {
    models: { candidate: shown(candidate), baseline: baseline && shown(baseline) },
    runtime: `served by ${candidate.endpoint.server ?? "a server that does not name itself"}`,
    served: { candidate: candidate.endpoint.server, baseline: baseline?.endpoint.server ?? null },
    arms,
    check,
    async launch(options, work) {
      const began = performance.now();
      const { concurrency } = options.conditions;
      const { queryRuns } = work;
      const rounds = await connected(options, arms, (asked) => {
        const run = (arm: ArmName, queries: number, round: number) =>
          askInTurn(armIn(asked, arm), { queries, round, queryRuns, concurrency });
        return timeRounds({ run }, arms, { kind: "blocks", concurrency, ...work }, seeded(options.seed));
      });
      // The processor's time would be the client's, and the server was warm before, or is not for long.
      return { ...rounds, warmUp: {}, cpuMs: {}, seconds: (performance.now() - began) / 1000 };
    },
    async answers(options) {
      if (baseline === null) return null;
      const sums = answerSums();
      const theirs = await inputsOf(baseline, options);
      for (const [at, feeds] of (await inputsOf(candidate, options)).entries()) {
        options.signal?.throwIfAborted();
        const other = theirs[at];
        if (other === undefined) break;
        const ours = named(await candidate.endpoint.infer(feeds));
        if (!sums.add(ours, named(await baseline.endpoint.infer(other)))) break;
      }
      return sums.difference();
    },
    server: (options, work) =>
      connected(options, compared, (asked) =>
        searchRates(
          onTime(asked, options.signal),
          compared,
          { kind: "server", ...work },
          seeded(options.seed),
        ),
      ),
    start: () => Promise.reject(notHere("how it starts")),
    profile: () => Promise.reject(notHere("which operators its time goes to")),
    [Symbol.dispose]: () => stack.dispose(),
  };
}

function armIn(asked: ReadonlyMap<ArmName, ServedArm>, arm: ArmName): ServedArm {
  const found = asked.get(arm);
  if (found === undefined) throw new TypeError(`no connections for ${arm}`);
  return found;
}

function problemsOf(endpoint: Endpoint, conditions: Conditions): Problem[] {
  const { path, signature } = described(endpoint);
  const most = endpoint.mostRows();
  const few: Problem[] =
    most === null || conditions.batch <= most
      ? []
      : [{ code: "input-invalid", message: `batch ${conditions.batch}: ${path} takes ${most} rows at once` }];
  return [...conditionProblems({ path, signature }, conditions), ...few];
}

function described({ address, signature }: Endpoint) {
  return { path: address.model, signature };
}

function shown({ endpoint }: Side): TimedModel {
  const { address, signature } = endpoint;
  const axes = axesOf(signature);
  return { path: address.url, digest: null, sizeBytes: null, axes, mostRows: endpoint.mostRows() };
}

function named(outputs: readonly Answered[]): Readonly<Record<string, Answered>> {
  const found: Record<string, Answered> = Object.create(null);
  for (const output of outputs) found[output.name] = output;
  return found;
}

function notHere(what: string) {
  return failure("input-invalid", `a model that is served does not show ${what}`, {
    hint: "Time its file.",
  });
}
