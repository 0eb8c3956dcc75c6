import type { ServedSession, Serving } from "@modelgate/inference/serving";
import type { Profile } from "@modelgate/schema";
import { prepareModel } from "../models/prepare.ts";
import type { ModelPlace } from "../models/repository.ts";
import { type Observe, observeNothing } from "../observed.ts";
import { observeProfile } from "../profile/observe.ts";
import { portMetadata, type ServedSignature } from "../protocol/signature.ts";
import { whyAlone } from "./independent.ts";
import type { Described } from "./messages.ts";

/** A model that is loaded, with all that answering for it takes. */
export type ServedModel = {
  place: ModelPlace;
  signature: ServedSignature;
  session: ServedSession;
  observe: Observe;
  /** Why its requests run alone; null when they may be joined. */
  alone: string | null;
};

/**
 * Loads a model, and finds out whether its requests may be joined when that is wanted.
 * @throws ModelgateError what preparing and loading it throw
 */
export async function openServed(
  serving: Serving,
  place: ModelPlace,
  { threads, maxBatch, profile }: { threads: number; maxBatch: number; profile: Profile | null },
): Promise<ServedModel> {
  const { source, signature } = await prepareModel(place.path);
  const session = await serving.open(source, { threads });
  const alone = maxBatch > 1 ? await whyAlone(session, signature) : "batching is off";
  const observe = profile === null ? observeNothing : observeProfile(profile);
  return { place, signature, session, observe, alone };
}

/** A model in words for the main thread. */
export function described({ place, signature, alone }: ServedModel, maxBatch: number): Described {
  return {
    ...place,
    inputs: signature.inputs.map(portMetadata),
    outputs: signature.outputs.map(portMetadata),
    unbatched: maxBatch > 1 ? alone : null,
  };
}
