import type { Report } from "@modelgate/schema";
import { changesChapter } from "../changes/chapter.ts";
import { imageChapter } from "../image/chapter.ts";
import { latencyChapter } from "../latency/chapter.ts";
import { promotionChapter } from "../promotion/chapter.ts";
import type { Pen } from "./pen.ts";
import type { Chapter } from "./sheet.ts";

/** What reports say beyond measurements and checks, laid out for one medium; nothing of an action that has no section. */
export function chaptersOf(reports: readonly Report[], pen: Pen): Chapter[] {
  const chapters = reports.flatMap((report) => {
    const { changes, latency, image, promotion } = report;
    return [
      ...(changes === undefined ? [] : [changesChapter(report, changes, pen)]),
      ...(latency === undefined ? [] : [latencyChapter(report, latency, pen)]),
      ...(image === undefined ? [] : [imageChapter(image, pen)]),
      ...(promotion === undefined ? [] : [promotionChapter(promotion, pen)]),
    ];
  });
  return chapters.sort((a, b) => a.place - b.place);
}
