import { grouped } from "./markdown-layout.ts";

/** What became of a part in the room it had. `missing` names what was left out, "" when it is whole. */
export type Drawn = { body: string; missing: string };

/** A part of a page that can be shortened or left out. */
export type Part = {
  /** Where it stands on the page: parts are given by importance and read by place. */
  place: number;
  /** An extra is shown only while nothing at all had to be left out before it. */
  extra: boolean;
  /** The most of the room that is left it may take, 0 to 1: what is long must not push out what comes after. */
  share: number;
  /** Draws at most `room` characters, and need not look at what cannot fit. */
  draw: (room: number) => Drawn;
};

/** An extra that is there as a whole or not at all. `draw` gives null as soon as it sees that the room is too small. */
export function whole(name: string, place: number, draw: (room: number) => string | null): Part {
  return {
    place,
    extra: true,
    share: 1,
    draw: (room) => {
      const body = room > 0 ? draw(room) : null;
      return body === null || body.length > room ? { body: "", missing: name } : { body, missing: "" };
    },
  };
}

/** A table or the like that is cut after as many items as fit; `draw` says how many those were. */
export function cut(
  name: string,
  place: number,
  total: number,
  draw: (room: number) => { body: string; shown: number },
): Part {
  return {
    place,
    extra: false,
    share: 1,
    draw: (room) => {
      const { body, shown } = draw(room);
      return { body, missing: missingOf(name, total, shown) };
    },
  };
}

/** A list that is halved until it fits, and never takes more than a third of the room. */
export function shortened<T>(
  name: string,
  place: number,
  items: readonly T[],
  draw: (some: readonly T[]) => string,
): Part {
  const part = cut(name, place, items.length, (room) => {
    // No item is shorter than four characters.
    for (let shown = Math.min(items.length, room >> 2); shown > 0; shown >>= 1) {
      const body = draw(items.slice(0, shown));
      if (body.length <= room) return { body, shown };
    }
    return { body: "", shown: 0 };
  });
  return { ...part, share: 1 / 3 };
}

/** "9,980 of 10,000 checks", "checks", or "" when all are shown. */
export function missingOf(name: string, total: number, shown: number): string {
  if (shown === total) return "";
  return shown === 0 ? name : `${grouped(total - shown)} of ${grouped(total)} ${name}`;
}

/**
 * Joins head and parts within `maxChars`, the most important part first; the last line says what was left out. Null when not
 * even the head and that line fit. Parts are drawn into the room there is, so the time follows the page, not the report.
 */
export function fill(
  head: string,
  parts: readonly Part[],
  maxChars: number,
  leftOut: (names: readonly string[]) => string,
): string | null {
  const page = fillRoom(head, parts, maxChars);
  if (page.missing.length === 0) return head.length + 1 > maxChars ? null : page.text;
  // Which names the last line will hold is not known before: it is given the room of the longest.
  const names = fillRoom(head, parts, 0).missing;
  const reserve = leftOut(names).length + names.length * LONGEST_COUNT + SEPARATOR.length;
  const shorter = fillRoom(head, parts, maxChars - reserve);
  const text = `${shorter.text.trimEnd()}${SEPARATOR}${leftOut(shorter.missing)}\n`;
  return text.length > maxChars ? null : text;
}

const SEPARATOR = "\n\n";
/** "10,000 of 10,000 " before a name. */
const LONGEST_COUNT = 20;

function fillRoom(
  head: string,
  parts: readonly Part[],
  maxChars: number,
): { text: string; missing: string[] } {
  let room = maxChars - head.length - 1;
  const drawn: { place: number; body: string; missing: string }[] = [];
  for (const { place, extra, share, draw } of parts) {
    const shedding = drawn.some(({ missing }) => missing !== "");
    // A part in no room says its name, and draws nothing.
    const most = extra && shedding ? 0 : Math.max(0, Math.floor((room - SEPARATOR.length) * share));
    const { body, missing } = draw(most);
    if (body !== "") room -= body.length + SEPARATOR.length;
    drawn.push({ place, body, missing });
  }
  const read = drawn.toSorted((a, b) => a.place - b.place);
  const bodies = read.map(({ body }) => body).filter((body) => body !== "");
  return {
    text: `${[head, ...bodies].join(SEPARATOR)}\n`,
    missing: read.map(({ missing }) => missing).filter((name) => name !== ""),
  };
}
