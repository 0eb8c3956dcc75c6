import type { Changes } from "@modelgate/schema";
import { grouped } from "../markdown-layout.ts";
import { plain } from "../visible.ts";
import { HAPPENED } from "./signature.ts";

/** Changes that are named one by one. */
const MOST = 20;

/** Whether a metric counts what breaks callers, so that its evidence is the signature of a diff. */
export function countsBreaking(metric: string | undefined): boolean {
  return metric === "breaking_changes";
}

/** What was found to break callers, a sentence each; what it is called "major" for where the signature says nothing. */
export function breakingSentences({ signature, reasons, level }: Changes): string[] {
  const breaking = signature
    .filter(({ effect }) => effect === "breaking")
    .map(({ side, kind, name, before, after, reason }) => {
      const types = [before, after].filter((type) => type !== null).map((type) => plain(type, 80));
      const was = types.length === 0 ? "" : ` (${types.join(" → ")})`;
      return `Breaking: ${side} ${plain(name)} ${HAPPENED[kind]}${was}: ${plain(reason, 300)}.`;
    });
  const told =
    breaking.length > 0 ? breaking : reasons.map((reason) => `Level ${level}: ${plain(reason, 300)}.`);
  const more = told.length - MOST;
  return more > 0 ? [...told.slice(0, MOST), `And ${grouped(more)} more.`] : told;
}
