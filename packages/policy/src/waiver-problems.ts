import { type Clause, closest, type Problem, type Waiver } from "@modelgate/schema";
import type { PolicyModel } from "./model.ts";
import { placeOf } from "./place-words.ts";

/** Waivers of a check that no limit makes, and a check that is waived twice. */
export function waiverProblems({ waivers, clauses, datasets }: PolicyModel, isExtended: boolean): Problem[] {
  const checks = clauses.flatMap((clause) => checksOf(clause, datasets));
  const firsts = new Map<string, Waiver>();
  return waivers.flatMap((waiver) => {
    const earlier = firsts.get(waiver.check);
    if (earlier !== undefined)
      return [problemOf(waiver, `is waived twice, first at ${placeOf(earlier)}`, "Keep one of them.")];
    firsts.set(waiver.check, waiver);
    if (isMade(waiver.check, checks)) return [];
    const names = checks.map(({ before, after }) => `${before}${after}`);
    const near = closest(waiver.check, names);
    const own = isExtended ? " A limit of the organisation's cannot be waived." : "";
    const hint = near === null ? `The checks are ${names.join(", ")}.` : `Did you mean ${near}?`;
    return [problemOf(waiver, "waives a check that no limit in this policy creates", `${hint}${own}`)];
  });
}

type CheckName = { before: string; after: string; isSliced: boolean };

/** The ids of a clause's checks: `test/accuracy/min`, or `test/accuracy[writer=7]/min` in a slice. */
function checksOf(
  { dataset, metric, limit, slices }: Clause,
  datasets: PolicyModel["datasets"],
): CheckName[] {
  const names = dataset === null ? datasets.map(({ name }) => name) : [dataset];
  return names.map((name) => ({
    before: `${name}/${metric}`,
    after: `/${limit.kind}`,
    isSliced: slices !== undefined,
  }));
}

/** Whether the limits make a check of this id. `#2` names the second of a kind, of which there have to be two. */
function isMade(id: string, checks: readonly CheckName[]): boolean {
  const [, plain = id, number = "1"] = /^(.*)#([2-9]|[1-9]\d+)$/su.exec(id) ?? [];
  const makers = checks.filter(({ before, after, isSliced }) =>
    isSliced ? plain.startsWith(`${before}[`) && plain.endsWith(`]${after}`) : plain === `${before}${after}`,
  );
  return makers.length >= Number(number);
}

function problemOf(waiver: Waiver, what: string, hint: string): Problem {
  const message = `${placeOf(waiver)}: waivers: ${waiver.check} ${what}`;
  return { code: "policy-invalid", message, hint, ...(waiver.at === undefined ? {} : { at: waiver.at }) };
}
