import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Claim, Proof } from "./claim.ts";
import type { Endured } from "./server-requests.ts";

const program = join(import.meta.dirname, "server-requests.ts");

/** What a request may leave behind. Half a million of them then leave 16 MB, no more than the collector's own ups and downs. */
const MOST_BYTES_LEFT = 32;
/** Up and down of a process that leaks nothing. */
const SWAY_MB = 24;

/** What a served model promises: every request answered, each with its own answer, for as long as it runs. */
export const serverProof: Proof = {
  name: "server",
  about:
    "Requests to a served model over loopback, 16 at a time, each with rows of its own whose answer is known: answers that failed, answers that were another's, and by how much its most memory in the second half exceeds that in the first.",
  claims: (size) => [
    claim(size === "short" ? 2000 : 1_000_000, 1),
    claim(size === "short" ? 2000 : 200_000, 16),
  ],
};

function claim(requests: number, maxBatch: number): Claim {
  const most = SWAY_MB + ((requests / 2) * MOST_BYTES_LEFT) / 1e6;
  return {
    what: maxBatch === 1 ? "one by one" : `up to ${maxBatch} rows together`,
    n: requests.toLocaleString("en"),
    claimed: `no error, no mix-up, at most ${most.toFixed(0)} MB`,
    measure() {
      const words = [program, String(requests), String(maxBatch)];
      const said = execFileSync(process.execPath, words, {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      const { failed, wrong, grownMb, perSecond } = JSON.parse(said) as Endured;
      return {
        measured: `${failed} errors, ${wrong} mix-ups, ${grownMb.toFixed(1)} MB, ${perSecond.toFixed(0)} a second`,
        holds: failed === 0 && wrong === 0 && grownMb <= most,
      };
    },
  };
}
