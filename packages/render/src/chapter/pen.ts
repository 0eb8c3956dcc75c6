import type { PicturePoints } from "../interval-svg.ts";
import type { Voice } from "../wording.ts";

/** A voice that also draws: how one medium writes what stands in the tables of a chapter. */
export type Pen = Voice & {
  /** The most rows of one table in this medium. */
  rows: number;
  /** Words of ours that a reader must not miss. */
  strong: (words: string) => string;
  /** A share from 0 to 1 as a small bar. */
  bar: (share: number) => string;
  /** An estimate with interval and limit on one axis; `label` says the same in words of ours. */
  interval: (points: PicturePoints, label: string) => string;
};

/** A share as a bar of text, ten cells wide; whatever is not zero shows. */
export function textBar(share: number, ascii = false): string {
  const most = 10;
  const filled = share > 0 ? Math.min(most, Math.max(1, Math.round(share * most))) : 0;
  return (ascii ? "#" : "█").repeat(filled) + (ascii ? "." : "░").repeat(most - filled);
}
