import type { Group, Partition } from "./partition.ts";
import { MOST_SLICES, tooMany } from "./slice-bound.ts";

/**
 * Every combination of the groups that has rows, or that is named in each of its parts. Rows that one part leaves out are
 * left out.
 * @throws ModelgateError `slice-invalid` for too many
 */
export function crossed(parts: readonly Partition[]): Partition {
  const [first = { groups: [], codes: new Int32Array() }, ...others] = parts;
  return others.reduce(paired, first);
}

function paired(a: Partition, b: Partition): Partition {
  const width = b.groups.length;
  const keys = new Set<number>();
  for (const [i, { named }] of a.groups.entries()) {
    if (!named) continue;
    for (const [j, group] of b.groups.entries()) if (group.named) keys.add(i * width + j);
  }
  const codes = new Int32Array(a.codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const [i = -1, j = -1] = [a.codes[row], b.codes[row]];
    const key = i < 0 || j < 0 ? -1 : i * width + j;
    if (key >= 0) keys.add(key);
    codes[row] = key;
  }
  if (keys.size > MOST_SLICES) throw tooMany(`${keys.size} combinations are more`);
  // In the order of the parts, not of the rows.
  const ordered = [...keys].sort((x, y) => x - y);
  const place = new Map(ordered.map((key, at) => [key, at]));
  const groups = ordered.map((key) => joined(a.groups[Math.floor(key / width)], b.groups[key % width]));
  return { groups, codes: codes.map((key) => place.get(key) ?? -1) };
}

function joined(a: Group | undefined, b: Group | undefined): Group {
  const wheres = [a?.label["where"], b?.label["where"]].filter((where) => where !== undefined);
  const where = wheres.length === 2 ? { where: wheres.map((one) => `(${one})`).join(" and ") } : {};
  return {
    label: { ...a?.label, ...b?.label, ...where },
    named: (a?.named ?? false) && (b?.named ?? false),
  };
}
