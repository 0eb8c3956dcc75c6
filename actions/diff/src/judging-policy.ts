import {
  type Base,
  formerPolicy as formerOf,
  type Judging,
  judgingPolicy as judgingOf,
} from "@modelgate/baseline/judging-policy";
import { resolveClauses } from "@modelgate/evaluation";

export type { Judging } from "@modelgate/baseline/judging-policy";

const resolve = resolveClauses;

/** One model's part of the policy that judges; @throws as packages/baseline. */
export async function judgingPolicy(
  wanted: { path: string; text: string; model: string },
  base: Base,
): Promise<Judging> {
  return await judgingOf({ ...wanted, resolve }, base);
}

/** The base's word on a model that the head's policy does not know any more; null where the base's does not know it either. */
export async function formerPolicy(
  path: string,
  isMeant: (model: { name: string; path: string }) => boolean,
  base: Base,
): Promise<Judging | null> {
  const isFile = (model: { name: string; path: string | null }) =>
    model.path !== null && isMeant({ name: model.name, path: model.path });
  return await formerOf({ path, resolve }, isFile, base);
}
