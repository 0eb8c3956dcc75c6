import { ITEMS, type Item, SECTIONS, type Section } from "./items.ts";
import { canBeShown, type Known, type Shown, shownBy } from "./shown-by.ts";

/** Somebody's word that an item was done by hand, as the ledger keeps it. */
export type Attestation = {
  item: string;
  /** A person's name. */
  by: string;
  says: string;
  at: string;
  /** The number of the entry, and `sha256:…` of it. */
  seq: number;
  digest: string;
  /** The bytes it is about; null: every version. */
  subject: string | null;
};

/**
 * One item: 1 where a workflow shows it again and again, 0.5 where it was done by hand and written down, else 0. These are the
 * paper's own points.
 */
export type Line = {
  item: Item;
  points: 0 | 0.5 | 1;
  shown: Shown | null;
  attested: Attestation | null;
  /** Whether a report could show it; if not, only somebody's word can. */
  byReport: boolean;
};

export type Score = {
  model: string;
  stage: string;
  version: string;
  digest: string | null;
  lines: readonly Line[];
  /** The points of each section. */
  sections: Readonly<Record<Section, number>>;
  /** The lowest of them: what is missing is not made good elsewhere. */
  total: number;
  /** What the paper calls a system of so many points. */
  reading: string;
};

/** The score of the version that holds a stage: each item with what shows it, or without. */
export function mlTestScore(known: Known, attestations: readonly Attestation[]): Score {
  const lines = ITEMS.map((item) => lineOf(item, known, attestations));
  const sum = (section: Section) =>
    lines.filter(({ item }) => item.section === section).reduce((points, line) => points + line.points, 0);
  const sections = Object.fromEntries(SECTIONS.map((section) => [section, sum(section)])) as Record<
    Section,
    number
  >;
  const total = Math.min(...Object.values(sections));
  const { model, stage, version, digest } = known;
  return { model, stage, version, digest, lines, sections, total, reading: readingOf(total) };
}

function lineOf(item: Item, known: Known, attestations: readonly Attestation[]): Line {
  const shown = shownBy(item.id, known);
  const attested =
    attestations.findLast(
      (one) => one.item === item.id && (one.subject === null || one.subject === known.digest),
    ) ?? null;
  // On a laptop it was run once, by hand: a full point is for what is repeated.
  const points = shown === null ? (attested === null ? 0 : 0.5) : shown.run === null ? 0.5 : 1;
  return { item, points, shown, attested, byReport: canBeShown(item.id) };
}

/** What the paper says of such a score, in our words. */
function readingOf(total: number): string {
  if (total === 0) return "more of a research project than a system in production";
  if (total <= 1) return "not untested, but serious holes are likely";
  if (total <= 2) return "a first pass at production, more is needed";
  if (total <= 3) return "reasonably tested, some of it can be automated";
  if (total <= 5) return "strongly tested and monitored";
  return "exceptionally tested and monitored";
}
