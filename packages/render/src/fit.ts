/** A part of a page that can be left out. Listed in reading order. */
export type Section = {
  /** As the reader knows it: "data sets". */
  name: string;
  body: string;
  /** What to keep of it when there is too much, longest first; `name` is what then is missing. Empty: it goes whole. */
  shorter: readonly { name: string; body: string }[];
  /** Dropped only when shortening was not enough. */
  keep: boolean;
  /** The lowest goes first. */
  importance: number;
};

/**
 * Joins head and sections within `maxChars`: drops what need not be kept, then shortens, then drops the rest, each
 * time the least important first; `leftOut` says so in the last line. Never less than the head: that has to fit.
 */
export function fit(
  head: string,
  sections: readonly Section[],
  maxChars: number,
  leftOut: (names: readonly string[]) => string,
): string {
  const kept = new Map(sections.map((section) => [section, section.body]));
  const missing = new Map<Section, string>();
  const page = () => {
    const parts = [head, ...[...kept.values()].filter((body) => body !== "")];
    if (missing.size > 0) parts.push(leftOut(sections.flatMap((section) => missing.get(section) ?? [])));
    return `${parts.join("\n\n")}\n`;
  };
  const order = sections.filter(({ body }) => body !== "").sort((a, b) => a.importance - b.importance);
  const nothing = (section: Section) => ({ section, to: { name: section.name, body: "" } });
  const steps = [
    ...order.filter(({ keep }) => !keep).map(nothing),
    ...order.flatMap((section) => section.shorter.map((to) => ({ section, to }))),
    ...order.filter(({ keep }) => keep).map(nothing),
  ];
  let text = page();
  for (const { section, to } of steps) {
    if (text.length <= maxChars) break;
    kept.set(section, to.body);
    missing.set(section, to.name);
    text = page();
  }
  return text;
}
