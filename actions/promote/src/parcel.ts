import type { Delivered } from "@modelgate/delivery";
import type { PolicyDelivery } from "@modelgate/policy";

/** What is delivered, and to where. */
export type Parcel = {
  delivery: PolicyDelivery;
  delivered: Delivered;
  model: string;
  stage: string;
  /** The address of the run, for who reads the commit; null on a laptop. */
  run: string | null;
  reason: string;
  isDryRun: boolean;
};

/** A commit message: what for, and the facts as git's trailers. Names are a stranger's, and a line is one line. */
export function messageOf(parcel: Parcel): string {
  const { delivered, run, reason } = parcel;
  const facts = [
    ["Digest", delivered.model],
    ...(delivered.image === null ? [] : [["Image", delivered.image]]),
    ...(run === null ? [] : [["Run", run]]),
  ].map(([name, value]) => `Modelgate-${name}: ${value}`);
  return `${titleOf(parcel)}\n\n${line(reason, 200)}\n\n${facts.join("\n")}\n`;
}

/** The first line of a commit message, and the title of a pull request. */
export function titleOf({ model, stage, delivered }: Pick<Parcel, "model" | "stage" | "delivered">): string {
  return `Deliver ${line(model, 60)} ${line(delivered.version, 60)} to ${line(stage, 60)}`;
}

function line(text: string, most: number): string {
  return text
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, most);
}
