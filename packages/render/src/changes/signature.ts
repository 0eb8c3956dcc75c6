import type { PortChange } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Sheet, sheetOf, tableOf } from "../chapter/sheet.ts";
import { arrow } from "./quantity.ts";

/** What happened to an input or output, in a word or two. */
export const HAPPENED: Record<PortChange["kind"], string> = {
  added: "added",
  removed: "removed",
  renamed: "renamed",
  type: "other type",
  shape: "other shape",
  moved: "other place",
  labels: "other classes",
};

/** What a caller sees of the change: inputs and outputs. */
export function signatureSheet(ports: readonly PortChange[], pen: Pen): Sheet | null {
  const breaking = ports.filter(({ effect }) => effect === "breaking").length;
  const table = tableOf(
    "Inputs and outputs that changed",
    [
      ["Change", "left"],
      ["Name", "left"],
      ["Before → after", "left"],
      ["For callers", "left"],
      ["Why", "left"],
    ],
    { items: ports, most: pen.rows },
    ({ side, kind, name, to, before, after, effect, reason }) => [
      `${side} ${HAPPENED[kind]}`,
      arrow(pen.name(name, 60), to === undefined ? null : pen.name(to, 60)),
      arrow(before && pen.name(before, 60), after && pen.name(after, 60)),
      effect === "breaking" ? pen.strong("breaking") : "compatible",
      pen.prose(reason, 200),
    ],
  );
  const summary = `${breaking} breaking, ${ports.length - breaking} compatible`;
  return sheetOf({ name: "signature", title: "Signature", summary, importance: 9, blocks: [table] });
}
