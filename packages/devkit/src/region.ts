/**
 * Replaces what stands between `<name>-start` and `<name>-end`. The markers are whole lines, comments of the
 * file's own language, and stay. Throws when one is missing or doubled: a table must not vanish in silence.
 */
export function replaceRegion(text: string, name: string, content: string): string {
  const lines = text.split("\n");
  const start = only(lines, `${name}-start`);
  const end = only(lines, `${name}-end`);
  if (end < start) throw new RangeError(`the marker ${name}-end stands before ${name}-start`);
  return [...lines.slice(0, start + 1), content, ...lines.slice(end)].join("\n");
}

function only(lines: readonly string[], marker: string): number {
  const isMarker = (line: string) =>
    /^\s*(?:<!--\s*(\S+)\s*-->|#\s*(\S+))\s*$/.exec(line)?.slice(1).includes(marker);
  const found = lines.flatMap((line, i) => (isMarker(line) ? [i] : []));
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new RangeError(`expected one line with the marker ${marker}, got ${found.length}`);
  }
  return first;
}
