import { closest, failure, type Report } from "@modelgate/schema";
import { isCounted } from "./change.ts";
import { breakingSentences, countsBreaking } from "./changes/explain-changes.ts";
import { explainDistance } from "./explain-distance.ts";
import { type Judged, judgedChecks } from "./judged.ts";
import { timingFound, timingHow } from "./latency/explain-timing.ts";
import { grouped } from "./markdown-layout.ts";
import { percent } from "./percent.ts";
import { sliceName } from "./slice-name.ts";
import { standingOf } from "./standing.ts";
import { align, wrap } from "./text-table.ts";
import { inertLogLine, plain, visible } from "./visible.ts";
import { formatP, sliceOf, waiverWords } from "./why.ts";
import { checkName, location, VERDICT, type Voice } from "./wording.ts";

const VOICE: Voice = { name: plain, prose: plain };
const WIDTH = 100;

/** Every check of a report with its verdict and numbers, a line each, worst first. For a terminal. */
export function explainList(report: Report): string {
  const rows = judgedChecks(report).map((judged) => [
    VERDICT[judged.check.effect].word,
    plain(judged.check.id),
    judged.difference === null ? judged.value : `${judged.value} (${judged.difference.value})`,
    judged.limit,
  ]);
  if (rows.length === 0) return "The report holds no check.\n";
  return `${align(rows).map(inertLogLine).join("\n")}\n`;
}

/**
 * One check in words, for a terminal: what was tested, on what, how, what was found, why that is the verdict, and what would change
 * it. `checkId` may be the beginning of an id when only one begins so.
 * @throws ModelgateError `input-invalid` when the report holds no such check, or several
 */
export function explain(report: Report, checkId: string): string {
  const judged = find(judgedChecks(report), checkId);
  const sections: [string, string[]][] = [
    ["tested", tested(judged)],
    ["on", testedOn(judged, report)],
    ["how", how(judged, report)],
    ["found", found(judged, report)],
    ["verdict", verdict(judged, report)],
    ["to change it", explainDistance(judged)],
  ];
  const lines = sections.flatMap(([title, sentences]) =>
    sentences
      .flatMap((sentence) => wrap(sentence, WIDTH - INDENT))
      .map((line, index) => (index === 0 ? title : "").padEnd(INDENT) + line),
  );
  const { effect } = judged.check;
  const head = `${VERDICT[effect].word} ${plain(judged.check.id, 200)}`;
  return `${[head, "", ...lines].map((line) => inertLogLine(line.trimEnd())).join("\n")}\n`;
}

const INDENT = 14;

function find(all: readonly Judged[], asked: string): Judged {
  const exact = all.find(({ check }) => check.id === asked);
  if (exact !== undefined) return exact;
  const begun = asked === "" ? [] : all.filter(({ check }) => check.id.startsWith(asked));
  const [only, other] = begun;
  if (only !== undefined && other === undefined) return only;
  const shown = visible(asked);
  if (other !== undefined) {
    throw failure(
      "input-invalid",
      `${shown}: expected the beginning of one check, got that of ${begun.length}`,
      { hint: `Ask for one of ${listed(begun)}.` },
    );
  }
  const near = closest(
    asked,
    all.map(({ check }) => check.id),
  );
  throw failure("input-invalid", `${shown}: expected a check of the report`, {
    hint:
      near !== null
        ? `Did you mean ${plain(near)}?`
        : all.length === 0
          ? "It holds none."
          : `It holds ${listed(all)}. Without a check all of them are shown.`,
  });
}

function listed(checks: readonly Judged[]): string {
  const some = checks.slice(0, 5).map(({ check }) => plain(check.id));
  const more = checks.length > some.length ? ` and ${grouped(checks.length - some.length)} more` : "";
  return `${some.join(", ")}${more}`;
}

function tested(judged: Judged): string[] {
  const { check, limit } = judged;
  const at = check.at === undefined ? "" : ` Written at ${plain(location(check.at), 200)}.`;
  const tier = check.tier === "advisory" ? " The limit is advisory: a breach warns." : "";
  return [`${checkName(judged, VOICE.name)}: ${limit}.${tier}${at}`];
}

function testedOn(judged: Judged, { subject, baseline, datasets }: Report): string[] {
  const { measurement, check } = judged;
  const path = subject.path === null ? "" : ` (${plain(subject.path)})`;
  const binding = subject.binding === "claimed" ? "; claimed: these bytes were not run, a file says so" : "";
  const dataset = datasets.find(({ name }) => name === measurement?.dataset);
  const slice = sliceName(sliceOf(judged));
  const counted = countsBreaking(measurement?.metric);
  const isCompared = (judged.difference !== null || counted) && baseline !== undefined;
  // Of a time the launches count, which are told below.
  const isTold = counted || judged.timing !== null;
  const examples = measurement === null || isTold ? "" : `${grouped(measurement.n)} examples`;
  return [
    `model ${plain(subject.name)}${path}, ${subject.digest ?? "no digest"}${binding}`,
    ...(dataset === undefined
      ? []
      : [
          `data set ${plain(dataset.name)} (${plain(dataset.path)}), ${dataset.digest ?? "no digest"}, ${dataset.rows === null ? "rows unknown" : `${grouped(dataset.rows)} rows`}`,
        ]),
    ...(slice === "" ? [] : [`only the rows with ${plain(slice, 300)}`]),
    ...(isCompared
      ? [
          `baseline ${plain(baseline.source)}, ${baseline.digest ?? "no digest"}${baseline.reused ? "; its predictions were kept from an earlier run" : ""}`,
        ]
      : []),
    ...(examples === "" ? [] : [`${examples} count${check.slice === undefined ? "" : " in this slice"}`]),
  ];
}

function how(
  { check, measurement, bound, difference, timing }: Judged,
  { subject, baseline }: Report,
): string[] {
  if (check.owner !== undefined) return [`Not judged here: ${plain(check.owner)} measures it.`];
  if (timing !== null) return timingHow(timing);
  const estimate = measurement?.interval ?? null;
  const interval =
    estimate === null
      ? measurement !== null && isCounted(measurement)
        ? "It is counted, and has no noise."
        : `Without an interval${measurement?.reason === undefined ? "" : `: ${plain(measurement.reason, 300)}`}.`
      : `The interval is ${plain(estimate.method)}, ${percent(estimate.confidence)}.`;
  if (bound?.of === "value" && check.judge === "interval")
    return ["Judged on the interval: its end nearer to the limit must keep it.", interval];
  if (bound?.of === "value") return ["Judged on the estimate, the limit inclusive.", interval];
  if (bound?.of === "dummy" || check.limit.kind === "beat-dummy")
    return ["Compared with the best constant answer, on the same rows."];
  const isSame = baseline !== undefined && baseline.digest !== null && baseline.digest === subject.digest;
  if ((difference === null || isSame) && check.verdict !== "skipped" && check.verdict !== "error")
    return ["A comparison with the baseline, settled before any statistics."];
  if (difference === null) return ["A comparison with the baseline; there was none to compare with."];
  const paired = difference.paired
    ? "Both models answered the same examples, and the difference is taken example by example."
    : "Unpaired: values are compared, not the answers to each example, so that chance weighs more.";
  const spread =
    difference.interval === null
      ? "The difference has no interval."
      : `The interval of the difference is ${plain(difference.interval.method)}, ${difference.interval.confidence}, both sides. The verdict asks one side at a time, each with a risk of 5 %.`;
  return [paired, spread];
}

function found(judged: Judged, { changes }: Report): string[] {
  const { value, interval, difference, measurement, check, withinNoise, timing } = judged;
  if (measurement === null) return ["Nothing: the report holds no measurement of it."];
  if (measurement.value === null) return [`No value: ${plain(measurement.reason ?? check.message, 300)}.`];
  if (timing !== null) return timingFound(timing, judged);
  if (changes !== undefined && countsBreaking(measurement.metric))
    return [`${value}.`, ...breakingSentences(changes)];
  const range = interval ? `, ${interval.confidence} interval ${interval.low} to ${interval.high}` : "";
  const noise = withinNoise ? " The limit lies inside: another sample could turn the verdict." : "";
  const estimate = `${value}${range}.${noise}`;
  if (difference === null) return [estimate];
  const share = difference.share === "" ? "" : ` (${difference.share})`;
  const spread =
    difference.interval === null
      ? ""
      : `, ${difference.interval.confidence} interval ${difference.interval.range}`;
  return [
    estimate,
    `Baseline ${difference.base}; difference ${difference.value}${share}${spread}.`,
    ...pSentences(judged),
  ];
}

function pSentences({ check: { p } }: Judged): string[] {
  if (p === undefined) return [];
  const corrected =
    p.adjusted === undefined ? "" : ` (${formatP(p.adjusted)} corrected for the other slices of the clause)`;
  return [
    `If the limit were just breached, it would look this good with p ${formatP(p.breached)}; if it were just kept, this bad with p ${formatP(p.kept)}${corrected}.`,
  ];
}

function verdict(judged: Judged, report: Report): string[] {
  const { check, waiver } = judged;
  const { observed } = standingOf([report], VOICE);
  const follows = check.effect === check.verdict ? "" : `, and its effect ${check.effect}`;
  return [
    `The verdict is ${check.verdict}${follows}: ${plain(check.because, 500)}.`,
    plain(check.message, 500),
    ...(waiver === null ? [] : [sentence(plain(waiverWords(judged), 500))]),
    ...(observed === "" ? [] : [sentence(observed)]),
  ];
}

/** "mode: observe" as "Mode: observe." */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
