import { failure } from "@modelgate/schema";

/** Time of one node in one run of the model: what the runtime measured, in ms. */
export type NodeRuns = { node: string; operator: string; runs: Float64Array };

/** A profile read: the runs of the model in ms, and what each node took in each of them. */
export type Profile = { runs: Float64Array; nodes: NodeRuns[] };

type Event = { name: string; from: number; ms: number; operator: string; index: string };

const KERNEL = /(?:_token_\d+)?_kernel_time$/u;

/**
 * Reads what the runtime wrote of a session (`enableProfiling`): a JSON list of events, one for each kernel and one,
 * `model_run`, for each run, its kernels before it in the list.
 * @param skip runs at the beginning that do not count
 * @throws ModelgateError `model-failed` for anything else, a file that was cut off included
 */
export function readProfile(text: string, skip: number): Profile {
  const runs: number[] = [];
  const nodes = new Map<string, { node: string; operator: string; times: Map<number, number> }>();
  let pending: Event[] = [];
  let seen = 0;
  for (const entry of listOf(text)) {
    const event = eventOf(entry);
    if (event === null) continue;
    if (event.name !== "model_run") {
      pending.push(event);
      continue;
    }
    seen += 1;
    if (seen > skip) {
      const within = pending.filter(({ from }) => from >= event.from && from <= event.from + event.ms * 1000);
      for (const { name, operator, index, ms } of within) {
        const key = `${index}/${name}`;
        const known = nodes.get(key) ?? { node: name.replace(KERNEL, "").trim(), operator, times: new Map() };
        // A node in the body of a loop has several kernels in one run.
        known.times.set(runs.length, (known.times.get(runs.length) ?? 0) + ms);
        nodes.set(key, known);
      }
      runs.push(event.ms);
    }
    pending = [];
  }
  if (runs.length === 0) throw damaged("no run of the model");
  return {
    runs: Float64Array.from(runs),
    nodes: [...nodes.values()].map(({ node, operator, times }) => ({
      node,
      operator,
      runs: Float64Array.from({ length: runs.length }, (_, run) => times.get(run) ?? 0),
    })),
  };
}

function listOf(text: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch (cause) {
    throw damaged("it is no JSON: was it cut off?", cause);
  }
  throw damaged("it is no list");
}

/** A kernel or a run of the model; null for other events. */
function eventOf(entry: unknown): Event | null {
  if (typeof entry !== "object" || entry === null) throw damaged("an event is no object");
  const { cat, name, ts, dur, args } = entry as Record<string, unknown>;
  if (typeof name !== "string") throw damaged("an event has no name");
  const isRun = cat === "Session" && name === "model_run";
  if (!isRun && !(cat === "Node" && KERNEL.test(name))) return null;
  if (typeof ts !== "number" || typeof dur !== "number" || !(dur >= 0)) throw damaged(`${name} has no time`);
  const { op_name: operator, node_index: index } = (args ?? {}) as Record<string, unknown>;
  if (!isRun && typeof operator !== "string") throw damaged(`${name} has no operator`);
  return { name, from: ts, ms: dur / 1000, operator: String(operator ?? ""), index: String(index ?? "") };
}

function damaged(what: string, cause?: unknown) {
  return failure("model-failed", `the runtime's profile cannot be read: ${what}`, {
    hint: "The model may have too many nodes to be profiled; leave its profile out.",
    cause,
  });
}
