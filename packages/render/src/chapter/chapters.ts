import type { Report } from "@modelgate/schema";
import { changesChapter } from "../changes/chapter.ts";
import { latencyChapter } from "../latency/chapter.ts";
import type { Pen } from "./pen.ts";
import type { Chapter } from "./sheet.ts";

/** What a report says beyond measurements and checks, laid out for one medium; none of an action that has no section. */
export function chaptersOf(report: Report, pen: Pen): Chapter[] {
  const { changes, latency } = report;
  return [
    ...(changes === undefined ? [] : [changesChapter(report, changes, pen)]),
    ...(latency === undefined ? [] : [latencyChapter(report, latency, pen)]),
  ];
}
