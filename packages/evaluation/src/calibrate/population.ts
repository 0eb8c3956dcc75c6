import type { Random } from "@modelgate/metrics";
import { type Answers, differs } from "./answers.ts";

/**
 * The world that samples are drawn from. Element `variant * rows + row` is a row with one answer of the candidate and one of
 * the baseline; every variant holds all rows.
 */
export type Population = {
  answers: Answers;
  variants: number;
  candidate: Int32Array;
  /** null: the rival is a dummy, which is made anew of each sample. */
  baseline: Int32Array | null;
};

/** What samples of rows are drawn from. */
export type Source = Pick<Population, "answers" | "variants">;

/** Fewer elements could not be made worse by just so much as a limit asks. */
const ELEMENTS = 20_000;

/**
 * Two models that are equally good by construction and differ on as many rows as these two: of every row there is one
 * element as it is and one with the answers exchanged.
 */
export function exchanged(answers: Answers): Population {
  const { rows } = answers;
  return paired(answers, (row) => [row, rows + row]);
}

/**
 * Two imagined retrainings of one model: each answers a random share of the rows as the model answers other rows, so that
 * about `discordance` of their answers differ.
 */
export function retrained(answers: Answers, discordance: number, random: Random): Population {
  const { rows } = answers;
  const other = () => Math.floor(random.next() * rows);
  let different = 0;
  for (let i = 0; i < PROBES; i++) if (differs(answers, other(), other())) different++;
  const share = replacedShare(discordance, different / PROBES);
  const answer = (row: number) => (random.next() < share ? other() : row);
  return paired(answers, (row) => [answer(row), answer(row)]);
}

const PROBES = 10_000;

/** Of two models that each replace a share q, (2q - q^2) D differ, D being the chance that two rows' answers do. */
function replacedShare(discordance: number, chance: number): number {
  return discordance >= chance ? 1 : 1 - Math.sqrt(1 - discordance / chance);
}

/** The model as it is, for a rival that looks at no input. */
export function alone(answers: Answers): Population {
  const variants = Math.max(1, Math.ceil(ELEMENTS / answers.rows));
  const candidate = Int32Array.from({ length: variants * answers.rows }, (_, at) => at % answers.rows);
  return { answers, variants, candidate, baseline: null };
}

function paired(answers: Answers, pairOf: (row: number) => readonly [number, number]): Population {
  const { rows } = answers;
  const copies = Math.max(1, Math.ceil(ELEMENTS / 2 / rows));
  const candidate = new Int32Array(2 * copies * rows);
  const baseline = new Int32Array(2 * copies * rows);
  for (let copy = 0; copy < copies; copy++)
    for (let row = 0; row < rows; row++) {
      const [a, b] = pairOf(row);
      const [as, exchanged] = [2 * copy * rows + row, (2 * copy + 1) * rows + row];
      candidate[as] = baseline[exchanged] = a;
      baseline[as] = candidate[exchanged] = b;
    }
  return { answers, variants: 2 * copies, candidate, baseline };
}

/** Share of the elements on which both answers differ; null where there is one model only. */
export function discordanceOf({ answers, candidate, baseline }: Population, column?: string): number | null {
  if (baseline === null) return null;
  let different = 0;
  for (let at = 0; at < candidate.length; at++)
    if (differs(answers, candidate[at] ?? 0, baseline[at] ?? 0, column)) different++;
  return different / candidate.length;
}

/** Elements of one sample, with the cluster of each where there are clusters. */
export type Drawn = { elements: Int32Array; groups?: Int32Array };

/** Draws samples as large as the data: so many rows, or so many whole clusters, each in a variant of its own. */
export function drawer({ answers, variants }: Source): (random: Random) => Drawn {
  const { rows, groups } = answers;
  if (groups === null) {
    const count = rows * variants;
    return (random) => ({
      elements: Int32Array.from({ length: rows }, () => Math.floor(random.next() * count)),
    });
  }
  const clusters: number[][] = [];
  groups.forEach((group, row) => {
    const members = clusters[group];
    if (members === undefined) clusters[group] = [row];
    else members.push(row);
  });
  return (random) => {
    const elements: number[] = [];
    const of: number[] = [];
    for (let i = 0; i < clusters.length; i++) {
      const members = clusters[Math.floor(random.next() * clusters.length)] ?? [];
      const variant = Math.floor(random.next() * variants);
      // A cluster keeps together what it has in common: one orientation for all its rows, and a number of its own.
      for (const row of members) {
        elements.push(variant * rows + row);
        of.push(i);
      }
    }
    return { elements: Int32Array.from(elements), groups: Int32Array.from(of) };
  };
}
