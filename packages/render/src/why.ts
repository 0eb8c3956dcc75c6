import { isComparative } from "@modelgate/schema";
import type { Judged } from "./judged.ts";
import { unsettled } from "./latency/verdict-line.ts";
import { grouped } from "./markdown-layout.ts";
import { sliceName } from "./slice-name.ts";

/** What a reader has to know beyond the numbers: the message unless it passes, and what it leaves out. Raw. */
export function whyOf(judged: Judged): string {
  const { effect, verdict, message, because, limit } = judged.check;
  const isPlain = effect === "pass" && verdict === "pass" && limit.kind !== "beat-dummy";
  // A comparison that passes without a difference was settled in another way, such as by equal bytes.
  const isSettled = isPlain && isComparative(limit.kind) && judged.difference === null;
  const reason = judged.measurement?.value === null ? (judged.measurement.reason ?? "") : "";
  const cause = effect === verdict ? "" : because;
  const said = isSettled ? [because] : isPlain ? [] : [message, reason, cause];
  return joined([familyOf(judged), ...said, ...doubtsOf(judged)]);
}

/** The same for a table where base, head, change and limit stand beside it: of a comparison what these do not show. Raw. */
export function whyBeside(judged: Judged): string {
  const { check, difference } = judged;
  if (!isComparative(check.limit.kind) || (difference?.interval ?? null) === null) return whyOf(judged);
  const grounds = check.effect === check.verdict ? "" : besideNumbers(withoutWaiver(judged));
  return joined([familyOf(judged), grounds, ...doubtsOf(judged)]);
}

/** The grounds of a verdict alone: a waiver's reason is its owner's text, whatever it looks like, and is told whole beside them. */
function withoutWaiver(judged: Judged): string {
  const words = waiverWords(judged);
  return words === "" ? judged.check.because : judged.check.because.replace(`; ${words}`, () => "");
}

/** The grounds of a verdict without those that the numbers show. */
function besideNumbers(because: string): string {
  const isShown = (part: string) =>
    /^the (?:limit lies between|one-sided \S+ % bound of|interval of the difference|estimate) /u.test(part);
  return because
    .split("; ")
    .filter((part) => !isShown(part))
    .join("; ");
}

/** What qualifies a verdict, each in a few words. Raw. */
export function doubtsOf(judged: Judged): string[] {
  const { check, withinNoise, difference } = judged;
  const unpaired =
    difference?.paired === false ? "unpaired: values are compared, not answers example by example" : "";
  const settle = settleWords(judged);
  // A benchmark says it in its message.
  const isSaid = settle !== "" && check.message.includes(settle);
  const open =
    check.verdict === "inconclusive" ? `inconclusive${settle && !isSaid ? `: ${settle}` : ""}` : "";
  const doubts = [withinNoise ? "within noise" : "", unpaired, open, pWords(judged)];
  // "… was not judged: benchmark judges it" says it already.
  const { owner: other } = check;
  const owner = other === undefined || check.message.includes(other) ? "" : `judged by ${other}`;
  return [...doubts, waiverWords(judged), owner].filter((doubt) => doubt !== "");
}

/** "about 1,240 examples would settle it"; "" when it is settled. */
export function settleWords({ check: { verdict, settle }, timing }: Judged): string {
  if (verdict === "inconclusive" && timing !== null) return unsettled(timing.latency);
  if (verdict !== "inconclusive" || settle === undefined) return "";
  return settle === null
    ? "no number of examples would settle it"
    : `about ${grouped(settle)} examples would settle it`;
}

/** "waived by ml-team until 2026-12-31: known regression"; "" when there is no waiver. Raw. */
export function waiverWords({ check: { waiver }, waiver: state }: Judged): string {
  if (waiver === undefined) return "";
  const { owner, expires, reason } = waiver;
  return state === "expired"
    ? `the waiver of ${owner} expired on ${expires}: ${reason}`
    : `waived by ${owner} until ${expires}: ${reason}`;
}

/** "p 0.012", "p 0.012, 0.048 corrected for the other slices"; only of a comparison that was decided against. */
function pWords({ check: { verdict, p } }: Judged): string {
  if (verdict !== "fail" || p === undefined) return "";
  const corrected = p.adjusted === undefined ? "" : `, ${formatP(p.adjusted)} corrected for the other slices`;
  return `p ${formatP(p.kept)}${corrected}`;
}

/** A p-value with two digits: "0.012", "< 0.0001". */
export function formatP(p: number): string {
  return p < 1e-4 ? "< 0.0001" : String(Number(p.toPrecision(2)));
}

/** "worst of 40 slices, of which 3 fail; next writer=9 0.81"; "" for a check that stands for itself. Raw. */
function familyOf({ slices }: Judged): string {
  if (slices === undefined) return "";
  const failing = slices.filter(({ check: { effect } }) => effect === "fail" || effect === "error").length;
  const warning = slices.filter(({ check: { effect } }) => effect === "warn").length;
  const share = [failing > 0 ? `${failing} fail` : "", warning > 0 ? `${warning} warn` : ""];
  const found = share.filter((part) => part !== "").join(", ");
  const next = slices
    .slice(1, 3)
    .filter(({ check: { effect } }) => effect !== "pass" && effect !== "skipped")
    .map((row) => `${sliceName(sliceOf(row))} ${row.difference?.value ?? row.value}`);
  const named = next.length > 0 ? `; next ${next.join(", ")}` : "";
  return `worst of ${grouped(slices.length)} slices${found && `, of which ${found}`}${named}`;
}

/** The rows a check was judged on; null: all. */
export function sliceOf({ check, measurement }: Judged): Record<string, string> | null {
  return check.slice ?? measurement?.slice ?? null;
}

/** A message often says already what would be added to it. */
function joined(parts: readonly string[]): string {
  const said: string[] = [];
  for (const part of parts) {
    if (part !== "" && !said.some((other) => other.includes(part))) said.push(part);
  }
  return said.join("; ");
}
