import { append, digestOf, encodeEntry } from "@modelgate/ledger";
import { ModelgateError } from "@modelgate/schema";
import type { Holder, Version } from "../registry.ts";
import { record } from "./entry.ts";
import { newReports } from "./keep-reports.ts";
import type { Asked, PromotionPorts } from "./promote.ts";
import type { Records } from "./records.ts";
import type { Requirement } from "./requirements.ts";

/** What was decided on. */
export type Decided = {
  version: Version;
  previous: Holder | null;
  requirements: readonly Requirement[];
  records: Records;
};

/**
 * Writes down what is meant, moves, and writes down that it happened.
 * @throws ModelgateError `registry-conflict`, and then nothing was changed; after any other fault the next run looks
 */
export async function carryOut(
  asked: Asked,
  decided: Decided,
  ports: PromotionPorts,
): Promise<Holder | null> {
  const { version, previous, requirements } = decided;
  const { model, rule, kind, reason, isBreakGlass, policyDigest } = asked;
  const facts = {
    ...{ stage: rule.name, version: version.version, previous: previous?.version ?? null, kind, reason },
    ...{ policy: policyDigest, "break-glass": isBreakGlass },
    ...Object.fromEntries(
      requirements.map(({ name, met, evidence }) => [`requires ${name}`.slice(0, 100), evidence ?? met]),
    ),
  };
  const meant = record(ports, { kind: "intent", model, subject: version.digest, facts });
  const [intent] = (
    await append(ports.ledger, [...newReports(model, decided.records, ports), meant], ports.pause)
  ).slice(-1);
  if (intent === undefined) throw new TypeError("an entry that was appended is given back");
  const id = digestOf(encodeEntry(intent));
  const close = async (end: "promotion" | "rollback" | "void", why: string) => {
    const closing = record(ports, {
      kind: end,
      model,
      subject: version.digest,
      facts: { intent: id, stage: rule.name, version: version.version, reason: why },
    });
    const hold = { stage: rule.name, reason: `rolled back to ${version.version}: ${reason}` };
    const held =
      end === "rollback" ? [record(ports, { kind: "hold", model, subject: null, facts: hold })] : [];
    await append(ports.ledger, [closing, ...held], ports.pause);
  };
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
      await close("void", error.message.slice(0, 500));
    throw error;
  }
}
