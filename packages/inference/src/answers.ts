import { failure, type Problem, problemsOf, throwProblems } from "@modelgate/schema";
import { collect } from "./collect.ts";
import type { Gathered } from "./gathered.ts";
import type { Predictions } from "./predictions.ts";
import type { Message } from "./sandbox/message.ts";
import type { Source } from "./source.ts";

/** What became of one data set. */
export type DatasetOutcome = { predictions: Predictions } | { problems: readonly Problem[] };

export type Answers = {
  /** The runtime's version; null when it was never loaded. */
  runtime: string | null;
  outcomes: Map<string, DatasetOutcome>;
  notes: string[];
};

/** How the messages of a child become predictions. */
export type Reading = {
  /** What is known of a data set by its name. */
  source(dataset: string): Source;
  /** Called with the rows of a data set that are done so far. */
  progress(dataset: string, rows: number): void;
};

/**
 * Follows a child to its end. When it dies on the second data set, the first one's predictions stay; the
 * data sets without an answer get the reason.
 * @throws ModelgateError when the child could not even make a session
 */
export async function readAnswers(messages: AsyncIterable<Message>, reading: Reading): Promise<Answers> {
  const answers: Answers = { runtime: null, outcomes: new Map(), notes: [] };
  const open = new Map<string, Gathered>();
  try {
    for await (const message of messages) take(message, open, answers, reading);
  } catch (error) {
    // A fault after the first answers is those data sets' that have none: nothing measured is lost.
    if (answers.outcomes.size === 0 && open.size === 0) throw error;
    answers.outcomes.set("", { problems: problemsOf(error) });
  }
  return answers;
}

function take(message: Message, open: Map<string, Gathered>, answers: Answers, reading: Reading): void {
  switch (message.type) {
    case "started":
      answers.runtime = message.runtime;
      return;
    case "block": {
      const gathered = open.get(message.dataset) ?? { blocks: [], rows: 0 };
      gathered.blocks.push(message);
      gathered.rows += message.rows;
      open.set(message.dataset, gathered);
      reading.progress(message.dataset, gathered.rows);
      return;
    }
    case "end":
      answers.outcomes.set(message.dataset, joined(message, open.get(message.dataset), answers, reading));
      open.delete(message.dataset);
      return;
    case "problem":
      if (message.dataset === null) throwProblems(message.problems);
      else answers.outcomes.set(message.dataset, { problems: message.problems });
      return;
    case "finished":
      return;
  }
}

function joined(
  end: Extract<Message, { type: "end" }>,
  gathered: Gathered | undefined,
  answers: Answers,
  reading: Reading,
): DatasetOutcome {
  try {
    return {
      predictions: collect(
        gathered ?? { blocks: [], rows: 0 },
        end,
        reading.source(end.dataset),
        answers.notes,
      ),
    };
  } catch (error) {
    return { problems: problemsOf(error) };
  }
}

/** The outcome of a data set; one that the child never came to shares the fault that ended it. */
export function outcomeOf(answers: Answers, dataset: string): DatasetOutcome {
  const own = answers.outcomes.get(dataset) ?? answers.outcomes.get("");
  if (own) return own;
  const message = `${dataset}: the sandbox ended without an answer`;
  return { problems: failure("model-failed", message, { hint: "Run again with debug logging." }).problems };
}
