import { failure, type ModelgateError } from "@modelgate/schema";

const HINT = "`modelgate audit verify` names every break; find out who wrote to the ledger's branch by hand.";

/** The error of a ledger that cannot be believed: `what` begins with the path of the file. */
export function broken(what: string, hint: string = HINT): ModelgateError {
  return failure("ledger-broken", `ledger: ${what}`, { hint });
}
