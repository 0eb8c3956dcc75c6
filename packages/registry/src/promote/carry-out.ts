import { append, appendUnless, digestOf, type Entry, encodeEntry } from "@modelgate/ledger";
import { ModelgateError, problemsOf, type Requirement } from "@modelgate/schema";
import type { Holder, Version } from "../registry.ts";
import { closing } from "./closing.ts";
import { record } from "./entry.ts";
import { newReports } from "./keep-reports.ts";
import type { Asked, PromotionPorts } from "./promote.ts";
import type { Records } from "./records.ts";

/** What was decided on. */
export type Decided = {
  version: Version;
  previous: Holder | null;
  requirements: readonly Requirement[];
  records: Records;
};

/**
 * Writes down what is meant, moves, and writes down that it happened. `overtaken`: somebody else has written what the decision
 * does not know of, so nothing was written and nothing moved.
 * @throws ModelgateError `registry-conflict`, and then nothing was changed; after any other fault the next run looks
 */
export async function carryOut(
  asked: Asked,
  decided: Decided,
  ports: PromotionPorts,
): Promise<Holder | null | "overtaken"> {
  const { version, previous, requirements } = decided;
  const { model, rule, kind, reason, isBreakGlass, policyDigest } = asked;
  const facts = {
    ...{ stage: rule.name, version: version.version, previous: previous?.version ?? null, kind, reason },
    // Who could have broken the glass and did not need to has not.
    ...{ policy: policyDigest, "break-glass": isBreakGlass && requirements.some(({ met }) => !met) },
    ...Object.fromEntries(
      requirements.map(({ name, met, evidence }) => [
        `requires ${name}`.slice(0, 100),
        met ? (evidence ?? true) : false,
      ]),
    ),
  };
  const meant = record(ports, { kind: "intent", model, subject: version.digest, facts });
  const written = await appendUnless(
    ports.ledger,
    [...newReports(model, decided.records, ports), meant],
    ports.pause,
    (entry) => speaksOf(entry, asked, version),
  );
  if (written === null) return "overtaken";
  const intent = written.at(-1);
  if (intent === undefined) throw new TypeError("an entry that was appended is given back");
  const id = digestOf(encodeEntry(intent));
  const of = { model, subject: version.digest, stage: rule.name, version: version.version };
  const about = { intent: id, meant: reason, ...of };
  const close = (end: "promotion" | "rollback" | "void", why: string) =>
    append(ports.ledger, closing(about, end, why, ports), ports.pause);
  try {
    const holder = await ports.registry.move({
      ...{ model, stage: rule.name, version: version.version, expected: previous?.token ?? null, reason },
      facts: { record: id, kind },
    });
    await close(kind, reason);
    return holder;
  } catch (error) {
    // Only what says that nothing was changed closes the intent; after any other fault the next run looks.
    if (error instanceof ModelgateError && error.code === "registry-conflict")
      await close("void", error.message.slice(0, 500)).catch((fault: unknown) => {
        // Who was quicker is what has to be known first; the next run writes down that nothing came of this intent.
        throw new ModelgateError([...error.problems, ...problemsOf(fault)], { cause: fault });
      });
    throw error;
  }
}

/** Whether an entry has a say in whether a version may take a stage. Moves of the stage are the registry's to refuse. */
function speaksOf({ kind, model, subject, facts }: Entry, asked: Asked, { digest }: Version): boolean {
  if (kind === "quarantine") return subject === digest;
  if (model !== asked.model) return false;
  return kind === "hold" ? facts["stage"] === asked.rule.name : kind === "report" && subject === digest;
}
