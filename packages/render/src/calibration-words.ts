import { isRelative } from "@modelgate/schema";
import type {
  CalibratedBound,
  CalibratedCheck,
  CalibratedComparison,
  CalibratedFamily,
  Calibration,
  Rate,
} from "./calibration.ts";
import { formatValue } from "./format-value.ts";

/** Above this, with its whole interval, a rate of false alarms is more than the 5 % that the gate aims at. */
const AIM = 0.05;
/** Share of the samples in which a sound model has to pass for a limit to be supported; the tightest limit is defined by it. */
const SUPPORTED = 0.8;
/** Fewer samples tell a rate to no better than some points. */
const FEWEST = 200;

/** What to do about one check, in sentences. Names are as they came: a renderer makes them harmless. */
export function advice(check: CalibratedCheck): string[] {
  if (check.kind === "none") return [`was not calibrated: ${check.reason}.`];
  if (check.kind === "bound") return [steadiness(check)];
  const support = check.rival === "dummy" ? besideDummy(check) : isGain(check) ? gain(check) : damage(check);
  return [support, ...alarm(check), ...missed(check), ...check.gaps.map((gap) => `${capital(gap)}.`)];
}

/** What the columns of the table mean, a sentence each; of those that no check fills nothing. */
export function legend(checks: readonly CalibratedCheck[]): string[] {
  const bounds = checks.some(({ kind }) => kind === "bound")
    ? ["flips: how often another sample of as many rows would turn the verdict of min or max round."]
    : [];
  if (!checks.some(({ kind }) => kind === "comparison")) return bounds;
  return [
    "disagree: the share of the rows on which the model and what it is compared with answer differently.",
    "false alarm: how often a model that should pass is stopped: one that is unchanged, or better by twice the gain that is asked for.",
    ...bounds,
    "miss: how often one that should not pass is let through, if only with a warning: worse by twice the limit, or not better at all.",
    `tightest limit: the tightest that passes the model that should pass in ${share(SUPPORTED)} of the samples.`,
    `examples needed: with so many rows the limit as it is written would do so. What "would settle it" in a verdict asks something else: how many rows tell the difference that was measured from the limit.`,
  ];
}

/** What holds for the whole calibration. */
export function framing(calibration: Calibration): string[] {
  const { simulations, baseline, discordance, resamples, seed, families, checks, notes } = calibration;
  const { asked, done } = simulations;
  const isImagined = checks.some((check) => check.kind === "comparison" && check.rival === "retraining");
  const cut = done < asked ? ` of the ${asked} asked for, in the time there was` : "";
  const few = done < FEWEST ? " That is too few to say anything: give it more time or less data." : "";
  return [
    `Simulated: ${done} samples of each kind${cut}, drawn from these rows with replacement, seed ${seed}.${few} Rates carry 95 % intervals of the simulation.`,
    isImagined
      ? `There is no ${baseline === null ? "" : "other "}baseline: two retrainings are imagined, which differ in about ${share(discordance)} of their answers.`
      : "Unchanged means: on each row the answers of model and baseline are exchanged or not by the toss of a coin, so that both are equally good.",
    `Bootstraps within a simulated judgement take ${resamples} resamples.`,
    ...families.map(familyWords),
    ...notes.map((note) => `${capital(note)}.`),
  ];
}

/** `12 % (10-15 %)`: a share with the interval of its simulation. */
export function rateWords(rate: Rate | null): string {
  if (rate === null) return "–";
  return `${share(rate.share)} (${points(rate.low)}–${share(rate.high)})`;
}

/** A limit or difference as its clause has it: a share of the baseline for the relative ones. */
export function amount({ limit, unit }: Pick<CalibratedComparison, "limit" | "unit">, value: number): string {
  return isRelative(limit.kind)
    ? `${Number((value * 100).toPrecision(10))} %`
    : formatValue(value, unit, { exact: true });
}

/** 12000 as `12,000`. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ",");
}

/** Two digits are all that such an estimate is worth. */
export function roundedCount(count: number): string {
  return counted(count < 100 ? count : Number(count.toPrecision(2)));
}

export function share(value: number): string {
  return `${points(value)} %`;
}

function points(value: number): string {
  const percent = value * 100;
  return percent > 0 && percent < 10 ? percent.toFixed(1) : String(Math.round(percent));
}

function damage(check: CalibratedComparison): string {
  const { limit, n, sound, tightest, needed } = check;
  const words = `${limit.kind} ${amount(check, limit.value)}`;
  const rows = `${counted(n)} examples`;
  if (sound === null || tightest === null) return `Whether ${rows} support ${words} cannot be said.`;
  const passes = `an unchanged model would pass in ${share(sound.pass.share)} of the cases and be inconclusive in ${share(sound.inconclusive.share)}`;
  if (sound.pass.share >= SUPPORTED)
    return `${words} is supported by ${rows}: ${passes}. The tightest they support is ${amount(check, tightest)}.`;
  const more =
    needed === null ? "no number of examples supports it" : `about ${roundedCount(needed)} examples`;
  const remedy =
    needed === null
      ? `${more}; ${amount(check, tightest)} they do`
      : `take ${amount(check, tightest)}, or ${more}`;
  return `${words} cannot be supported by ${rows}: ${passes}; ${remedy}.`;
}

function isGain({ limit }: CalibratedComparison): boolean {
  return limit.kind === "min-improvement" || limit.kind === "min-relative-improvement";
}

function gain(check: CalibratedComparison): string {
  const { limit, n, sound, tightest, needed } = check;
  const words = `${limit.kind} ${amount(check, limit.value)}`;
  const rows = `${counted(n)} examples`;
  if (tightest === null) return `Whether ${rows} support ${words} cannot be said.`;
  const noise = `${rows} tell an improvement of ${amount(check, tightest)} from noise in ${share(SUPPORTED)} of the cases`;
  if (sound === null) return `${words}: ${noise}.`;
  const passes = `a model better by ${amount(check, Number(Math.abs(sound.difference).toPrecision(2)))} would pass in ${share(sound.pass.share)}`;
  if (sound.pass.share >= SUPPORTED) return `${words} is supported: ${noise}; ${passes}.`;
  const more = needed === null ? "" : `, or about ${roundedCount(needed)} examples`;
  return `${words} is finer than the sample: ${noise}; ${passes}. Ask for ${amount(check, tightest)}${more}.`;
}

function besideDummy(check: CalibratedComparison): string {
  const { limit, n, sound, tightest } = check;
  const words = limit.value === 0 ? limit.kind : `${limit.kind} by ${amount(check, limit.value)}`;
  const rows = `samples of ${counted(n)} examples`;
  if (sound === null)
    return `${words}: the model itself does not keep it, so that no false alarm can be imagined.`;
  const most = tightest === null ? "" : ` The largest margin they support is ${amount(check, tightest)}.`;
  return `${words}: the model as it is would pass in ${share(sound.pass.share)} of ${rows}.${most}`;
}

function alarm({ falseAlarm, sound }: CalibratedComparison): string[] {
  if (falseAlarm === null || sound === null || falseAlarm.low <= AIM) return [];
  const byEstimate = falseAlarm.share - sound.fail.share > AIM;
  const why = byEstimate
    ? " Most of that is inconclusive with an estimate beyond the limit; `on-inconclusive: warn` would let it through with a warning."
    : "";
  return [`It would be stopped without a reason in ${share(falseAlarm.share)}.${why}`];
}

function missed(check: CalibratedComparison): string[] {
  const { miss, unsound, atLimit } = check;
  if (miss === null || unsound === null) return [];
  const truth = amount(check, Number(unsound.difference.toPrecision(2)));
  const warned =
    unsound.pass.share < miss.share / 2 ? `, mostly with a warning (pass: ${share(unsound.pass.share)})` : "";
  const edge =
    atLimit === null || atLimit.pass.low <= AIM
      ? ""
      : ` Exactly at the limit it passes in ${share(atLimit.pass.share)}, more than the ${share(AIM)} that is meant.`;
  return [
    `A model whose true difference is ${truth} would be let through in ${share(miss.share)}${warned}.${edge}`,
  ];
}

function steadiness({ limit, unit, value, verdict, flips, n }: CalibratedBound): string {
  const words = `${limit.kind} ${formatValue(limit.value, unit, { exact: true })}`;
  const shown =
    value === null ? "has no value" : `${formatValue(value, unit, { beside: [limit.value] })} (${verdict})`;
  return `${words}: ${shown}; on another sample of ${counted(n)} examples the verdict would be different in ${share(flips.share)} of the cases.`;
}

function familyWords({ clause, checks, falseAlarm }: CalibratedFamily): string {
  return `${clause}: with all ${checks} slices unchanged at least one would be stopped in ${rateWords(falseAlarm)}.`;
}

/** A sentence; what begins with the name of a thing, as `git:base`, keeps it. */
function capital(words: string): string {
  if (/^\S*:/u.test(words)) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
