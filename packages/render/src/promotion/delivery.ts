import type { Delivery, Promotion } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Sheet, sheetOf, tableOf } from "../chapter/sheet.ts";

const CAME: Readonly<Record<Delivery["outcome"], string>> = {
  done: "written",
  already: "it stood there already",
  "dry-run": "dry run: would be written",
  overtaken: "left to another run: another version holds the stage by now",
  failed: "failed: the deployment has still what it had",
};

/** What became of the delivery and the deployment, in a sentence each; "" where none was asked for. */
export function deliveryLine({ delivery, deployment }: Promotion, pen: Pen): string {
  const parts: string[] = [];
  if (delivery !== undefined) {
    const { repository, branch, by, outcome, commit, pullRequest, started } = delivery;
    const where = `${pen.name(repository, 80)}${branch === "" ? "" : `, ${pen.name(branch, 60)}`}`;
    const how = pullRequest ?? (by === "commit" ? (commit?.slice(0, 12) ?? "") : "");
    const then = started === null ? "" : `; started: ${pen.name(started, 80)}`;
    parts.push(
      `Delivery to ${where}: ${CAME[outcome]}${how === "" ? "" : ` (${pen.name(how, 120)})`}${then}.`,
    );
  }
  if (deployment !== undefined)
    parts.push(
      `Deployment in ${pen.name(deployment.environment, 40)}: ${deployment.id === null ? "not recorded" : deployment.state.replace("_", " ")}.`,
    );
  return parts.join(" ");
}

/** The values that were written, each with its file and line. */
export function deliverySheet({ delivery }: Promotion, pen: Pen): Sheet | null {
  const edits = delivery?.edits ?? [];
  const table = tableOf(
    "What deployments read",
    [
      ["File", "left"],
      ["Before", "left"],
      ["After", "left"],
    ],
    { items: edits, most: pen.rows },
    ({ path, line, before, after }) => [
      `${pen.name(path, 80)}:${line}`,
      pen.name(before, 90),
      before === after ? "the same" : pen.name(after, 90),
    ],
  );
  const changed = edits.filter(({ before, after }) => before !== after).length;
  return sheetOf({
    ...{ name: "delivery", title: "Delivery", summary: `${changed} of ${edits.length} values changed` },
    ...{ open: false, importance: 5, blocks: [table] },
  });
}
