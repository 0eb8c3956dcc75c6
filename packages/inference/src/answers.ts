import { failure, type Problem, type Profile, problemsOf, throwProblems } from "@modelgate/schema";
import { collect } from "./collect.ts";
import { type Gathered, gather } from "./gathered.ts";
import type { Predictions } from "./predictions.ts";
import type { Message } from "./sandbox/message.ts";
import type { Sanity } from "./scoring/sanity.ts";
import type { Source } from "./source.ts";

/** What became of one data set. */
export type DatasetOutcome = { predictions: Predictions } | { problems: readonly Problem[] };

export type Answers = {
  /** The runtime's version; null when it was never loaded. */
  runtime: string | null;
  outcomes: ReadonlyMap<string, DatasetOutcome>;
  /** What was tried on a few rows of each data set, where that took place. */
  sanity: ReadonlyMap<string, Sanity>;
  /** What went in and came out, of each data set of which that was asked. */
  profiles: ReadonlyMap<string, Profile>;
  /** Why the child ended before it had answered for every data set; empty when it did not. */
  fault: readonly Problem[];
  notes: readonly string[];
};

/** How the messages of a child become predictions. */
export type Reading = {
  /** What is known of a data set by its name. */
  source(dataset: string): Source;
  /** Called with the rows of a data set that are done so far. */
  progress(dataset: string, rows: number): void;
};

/**
 * Follows a child to its end and never throws: when it dies on the second data set, the first one's
 * predictions stay, and the data sets without an answer get the reason.
 */
export async function readAnswers(messages: AsyncIterable<Message>, reading: Reading): Promise<Answers> {
  const so: Draft = {
    runtime: null,
    outcomes: new Map(),
    sanity: new Map(),
    profiles: new Map(),
    notes: [],
    open: new Map(),
  };
  let fault: readonly Problem[] = [];
  try {
    for await (const message of messages) take(message, so, reading);
  } catch (error) {
    fault = problemsOf(error);
  }
  const { open: _unfinished, ...answers } = so;
  return { ...answers, fault };
}

/** The outcome of a data set; one that the child never came to shares the fault that ended it. */
export function outcomeOf(answers: Answers, dataset: string): DatasetOutcome {
  const own = answers.outcomes.get(dataset);
  if (own) return own;
  if (answers.fault.length > 0) return { problems: answers.fault };
  const message = `${dataset}: the sandbox ended without an answer`;
  return { problems: failure("model-failed", message, { hint: "Run again with debug logging." }).problems };
}

type Draft = {
  runtime: string | null;
  outcomes: Map<string, DatasetOutcome>;
  sanity: Map<string, Sanity>;
  profiles: Map<string, Profile>;
  notes: string[];
  /** Data sets of which some blocks came, and not yet the end. */
  open: Map<string, Gathered>;
};

function take(message: Message, so: Draft, reading: Reading): void {
  switch (message.type) {
    case "started":
      so.runtime = message.runtime;
      return;
    case "block": {
      refuseSecond(so, message.dataset);
      const gathered = so.open.get(message.dataset) ?? { blocks: [], rows: 0 };
      gather(gathered, message);
      so.open.set(message.dataset, gathered);
      reading.progress(message.dataset, gathered.rows);
      return;
    }
    case "end":
      refuseSecond(so, message.dataset);
      so.outcomes.set(message.dataset, joined(message, so, reading));
      so.open.delete(message.dataset);
      return;
    case "sanity":
      if (!so.outcomes.has(message.dataset) || so.sanity.has(message.dataset)) throw answeredTwice(message);
      so.sanity.set(message.dataset, message.sanity);
      return;
    case "profile":
      takeProfile(message, so);
      return;
    case "problem":
      if (message.dataset === null) throwProblems(message.problems);
      else {
        so.outcomes.set(message.dataset, { problems: message.problems });
        so.open.delete(message.dataset);
      }
      return;
    case "finished":
      return;
  }
}

/** Of a data set that could not be joined the profile is of no use, and of other rows than were answered it is not ours. */
function takeProfile({ dataset, profile }: Extract<Message, { type: "profile" }>, so: Draft): void {
  const outcome = so.outcomes.get(dataset);
  if (outcome === undefined || so.profiles.has(dataset)) throw answeredTwice({ dataset });
  if (!("predictions" in outcome)) return;
  if (profile.rows !== outcome.predictions.rows) throw answeredTwice({ dataset });
  so.profiles.set(dataset, profile);
}

/** What was said of a data set stands; a child that says more of it is not ours any longer. */
function refuseSecond({ outcomes }: Draft, dataset: string): void {
  if (!outcomes.has(dataset)) return;
  throw answeredTwice({ dataset });
}

function answeredTwice({ dataset }: { dataset: string }) {
  return failure("model-failed", `${dataset}: the sandbox answered twice, or out of turn`, {
    hint: "The model or the runtime may have been tampered with.",
  });
}

function joined(end: Extract<Message, { type: "end" }>, so: Draft, reading: Reading): DatasetOutcome {
  try {
    const gathered = so.open.get(end.dataset);
    if (gathered === undefined) {
      throw failure("model-failed", `${end.dataset}: the sandbox sent no predictions`, {
        hint: "Run again with debug logging.",
      });
    }
    return { predictions: collect(gathered, end, reading.source(end.dataset), so.notes) };
  } catch (error) {
    return { problems: problemsOf(error) };
  }
}
