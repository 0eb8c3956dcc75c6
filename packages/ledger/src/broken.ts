import { failure, type ModelgateError } from "@modelgate/schema";

/** The error of a ledger that cannot be believed: `what` begins with the path of the file. */
export function broken(what: string): ModelgateError {
  return failure("ledger-broken", `ledger: ${what}`, {
    hint: "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.",
  });
}
