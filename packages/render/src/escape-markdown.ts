import { plain, visible } from "./visible.ts";

// Two readers have to be disarmed. The Markdown parser respects a backslash or an entity. GitHub's own filters run
// afterwards over the finished text, where both are gone: mentions, issue references, emoji names and bare addresses
// are only stopped by a character in between. A zero-width space is what Renovate and Dependabot rely on there.
const BREAK = "&#8203;";
const ACTIVE = /[\\`*_~[\]!]|[&<>|]|\$|@|#(?=\d)|#|:(?=[\w/+-])|www(?=\.)|gh-(?=\d)/gi;
const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // An entity, not a backslash: it holds in a table cell and outside of one.
  "|": "&#124;",
  // GitHub's advice for a dollar that begins no formula.
  $: "<span>$</span>",
};

/**
 * A stranger's text as inline Markdown that shows exactly its characters, anywhere in a line and in a table cell:
 * no markup, link, image, mention, reference or formula comes of it. Cut in the middle at `max` characters.
 */
export function escapeMarkdown(text: string, max = 120): string {
  return plain(text, max)
    .replace(ACTIVE, disarm)
    .replace(/^(?=[-+=])/, "\\")
    .replace(/^(\d{1,9})(?=[.)])/, "$1\\")
    .replace(/^ | $/g, "&#32;");
}

function disarm(match: string, offset: number, text: string): string {
  const entity = ENTITIES[match];
  if (entity !== undefined) return entity;
  if (match === "#") return /\d/.test(text.charAt(offset + 1)) ? `\\#${BREAK}` : "\\#";
  if (match.length > 1 || match === "@" || match === ":") return `${match}${BREAK}`;
  return `\\${match}`;
}

/** A stranger's text as code, where GitHub looks for no markup. Cut in the middle at `max` characters; empty shows as `""`. */
export function codeSpan(text: string, max = 120): string {
  const content = plain(text, max) || '""';
  // In a table cell a pipe ends the span whatever surrounds it, and `\|` cannot be told from a backslash before one.
  if (/[`|]/.test(content)) return `<code>${escapeMarkdown(content, max)}</code>`;
  // One space is taken off each end when both have one and there is anything else.
  return /^ .*[^ ].* $/.test(content) ? `\` ${content} \`` : `\`${content}\``;
}

/** Lines of text as a fenced block that no line in it can end. */
export function codeBlock(text: string, language = ""): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return [fence + language, ...text.split("\n").map(visible), fence].join("\n");
}
