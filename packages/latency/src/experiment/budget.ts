import { failure } from "@modelgate/schema";
import { FIRST_LOOK } from "../ratio/looks.ts";
import type { Launch } from "../trace.ts";
import type { Plan } from "./plan.ts";

/** Fewer rounds than these do not even out a disturbance within a launch. */
const LEAST_ROUNDS = 10;

/** The share of what is left that is planned with: launches become slower when another program begins. */
const PLANNED = 0.85;

/** What a launch takes in seconds: without its rounds, and for each of them. */
export type Cost = { fixed: number; round: number };

/** What a launch took. */
export function costOf({ blocks, seconds }: Launch): Cost {
  const timed = blocks.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  const rounds = Math.max(1, ...blocks.map(({ round }) => round + 1));
  return { fixed: Math.max(0, seconds - timed), round: timed / rounds };
}

/** What is done already, and at what cost the last launch was. `starts` are processes of one arm alone still to come. */
export type Standing = { spent: number; launches: number; starts: number; cost: Cost };

/**
 * How many rounds the next launch may have, so that the first look is reached within the budget. After it, launches keep the
 * plan's.
 */
export function roundsFor(plan: Plan, { spent, launches, starts, cost }: Standing): number {
  const left = Math.min(FIRST_LOOK, plan.launches) - launches;
  if (left <= 0) return plan.rounds;
  const seconds = PLANNED * (plan.budgetSeconds - spent) - starts * cost.fixed;
  const fits = Math.floor((seconds / left - cost.fixed) / Math.max(cost.round, 1e-9));
  return Math.min(plan.rounds, Math.max(LEAST_ROUNDS, fits));
}

/**
 * Refuses a budget within which there can be no verdict, before the launches begin.
 * @throws ModelgateError `input-invalid` with a budget that would do
 */
export function checkBudget(plan: Plan, { spent, starts, cost }: Standing): void {
  const launches = Math.min(FIRST_LOOK, plan.launches);
  const rounds = Math.min(LEAST_ROUNDS, plan.rounds);
  const needed = spent + launches * (cost.fixed + rounds * cost.round) + starts * cost.fixed;
  if (needed > plan.budgetSeconds) throw tooSmall(plan, needed);
}

/** The error for a budget of which at least `seconds` are needed. Speaks of the one that was asked for, and asks for more of it. */
export function tooSmall({ budgetSeconds, partOf, launches }: Plan, seconds: number) {
  const count = Math.min(FIRST_LOOK, launches);
  const needed = `budget: ${count} launches of these models take at least ${Math.ceil(seconds)} s`;
  const enough = Math.ceil((seconds / PLANNED + (partOf?.spentSeconds ?? 0)) / (partOf?.share ?? 1));
  return failure("input-invalid", `${needed}${thereIs(budgetSeconds, partOf)}`, {
    hint: `Set \`budget\` to ${enough}s or more; fewer launches give no verdict.`,
  });
}

function thereIs(ours: number, partOf: Plan["partOf"]): string {
  if (partOf === undefined) return `, and the budget is ${rounded(ours)} s`;
  // Down: what is needed was rounded up, and is more.
  const part = `; of the budget of ${rounded(partOf.seconds)} s they may take ${Math.max(0, Math.floor(ours))} s`;
  return partOf.after === null ? part : `${part}, for ${partOf.after} come after them`;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
