import { escapeHtml } from "./escape-html.ts";
import { plain } from "./visible.ts";

/** A stranger's name as code in HTML; empty shows as `""`. Cut in the middle at `max` characters. */
export function htmlName(text: string, max = 120): string {
  return `<code>${htmlProse(text, max) || "&quot;&quot;"}</code>`;
}

/** A stranger's sentence in HTML. */
export function htmlProse(text: string, max = 300): string {
  return escapeHtml(plain(text, max));
}
