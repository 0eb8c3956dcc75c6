import { type CategorySummary, PROFILE_BOUNDS } from "@modelgate/schema";
import { Distinct } from "./distinct.ts";
import { hashedName, hashText } from "./text-hash.ts";

/** So many counters are left whenever some go: then each count is too small by at most a 1,025th of all. */
const MOST_LEFT = 1024;
/** So many different texts are counted exactly. Half of them go at once, or each new text would cost a look at all. */
const MOST_COUNTED = 2 * MOST_LEFT;
/** The most characters of a text that are kept; longer ones are told apart by their hash. */
const LONGEST = 120;

/** How categories are named: `plain` is for the labels of classes, `hashed` for values of rows. */
export type Naming = CategorySummary["names"];

/**
 * The most frequent texts of a column, in bounded memory: exact counts until there are more different ones than are counted,
 * then the summary of Misra and Gries (1982), merged as by Agarwal and others (Mergeable Summaries, PODS 2012).
 */
export class TextFold {
  readonly #naming: Naming;
  readonly #counts = new Map<string, number>();
  readonly #distinct = new Distinct();
  #count = 0;
  #missing = 0;
  /** What was taken off every counter, those that are gone included. */
  #undercount = 0;

  constructor(naming: Naming) {
    this.#naming = naming;
  }

  /** Takes a text, empty where it is missing, as so many of them. */
  push(text: string, weight = 1): void {
    if (text === "") {
      this.#missing += weight;
      return;
    }
    this.#count += weight;
    const key = text.length <= LONGEST ? text : shortKey(text);
    const known = this.#counts.get(key);
    // A text that is counted was seen by the estimate when its counter began.
    if (known === undefined) this.#distinct.add(hashText(key));
    this.#counts.set(key, (known ?? 0) + weight);
    if (this.#counts.size > MOST_COUNTED) this.#reduce();
  }

  /** Takes all that another fold took. */
  merge(other: TextFold): void {
    this.#count += other.#count;
    this.#missing += other.#missing;
    this.#undercount += other.#undercount;
    this.#distinct.merge(other.#distinct);
    for (const [key, count] of other.#counts) this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    if (this.#counts.size > MOST_COUNTED) this.#reduce();
  }

  summary(): CategorySummary {
    const isExact = this.#undercount === 0;
    const named = [...this.#counts].map(([key, count]) => ({ name: categoryName(key, this.#naming), count }));
    // Of equals by name: the order in which they came is no property of the column.
    named.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    const top = named.slice(0, PROFILE_BOUNDS.categories);
    return {
      kind: "categories",
      count: this.#count,
      missing: this.#missing,
      distinct: isExact ? this.#counts.size : Math.round(this.#distinct.estimate()),
      exact: isExact,
      names: this.#naming,
      top,
      other: top.reduce((left, { count }) => left - count, this.#count),
      undercount: this.#undercount,
    };
  }

  /** Takes so much off every counter that as many as may be are left: the largest of those that have to go. */
  #reduce(): void {
    const sorted = Float64Array.from(this.#counts.values()).sort();
    const least = sorted[sorted.length - MOST_LEFT - 1] ?? 0;
    this.#undercount += least;
    for (const [key, count] of this.#counts) {
      if (count > least) this.#counts.set(key, count - least);
      else this.#counts.delete(key);
    }
  }
}

/** The name of a text in a summary. */
export function categoryName(text: string, naming: Naming): string {
  const key = text.length <= LONGEST ? text : shortKey(text);
  return naming === "hashed" ? hashedName(key) : key;
}

function shortKey(text: string): string {
  // A text that was shortened is short.
  return `${text.slice(0, LONGEST - 20).toWellFormed()}…${hashedName(text)}`;
}
