import { expect, it } from "vitest";
import { roomIn } from "./address-room.ts";

const status = "Name:\tnode\nVmPeak:\t 1400000 kB\nVmSize:\t 1300000 kB\nVmRSS:\t   90000 kB\n";

function limits(space: string): string {
  return `Limit                     Soft Limit           Hard Limit           Units\nMax processes             96192                96192                processes\nMax address space         ${space}           ${space}           bytes\n`;
}

it.each([
  ["bounded", limits("2684354560"), status, 2684354560 - 1300000 * 1024],
  ["not bounded", limits("unlimited"), status, Number.POSITIVE_INFINITY],
  ["told nothing", "", status, Number.POSITIVE_INFINITY],
  ["told half", limits("2684354560"), "", Number.POSITIVE_INFINITY],
])("the room of a process that is %s", (_name, most, used, room) => {
  expect(roomIn(most, used)).toBe(room);
});
