import type { Report } from "@modelgate/schema";

/** Gathers the reports of a run, so that a reader sees each model's and not only that there are some. */
export function shownEach(): { each(report: Report): void; all(report: Report): readonly Report[] } {
  const told: Report[] = [];
  return {
    each: (report) => void told.push(report),
    // What could be said only about all of them, as why nothing is compared, is said where there is no other.
    all: (report) => (told.length > 1 ? told : [report]),
  };
}
