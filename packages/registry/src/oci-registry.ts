// The registry in a registry: each model a repository, a version an artifact or image under its tag, a stage a tag that is moved
// to it, byte for byte. A tag is written blindly: no precondition, no history. So a move reads before, records what it means
// (oci/record.ts), writes, reads back and records that it is done; who was written over is told at once where it can be
// seen, and otherwise by the audit.
import {
  isRepositoryName,
  openRepository,
  parseReference,
  type RepositoryPorts,
  type Store,
} from "@modelgate/oci";
import { failure } from "@modelgate/schema";
import { atOnce } from "./at-once.ts";
import { isModelName } from "./gto/tag-name.ts";
import { bringModel } from "./oci/artifact.ts";
import { moveStage } from "./oci/move.ts";
import { overviewIn, type Place } from "./oci/reading.ts";
import { invalid, missing, shown } from "./oci/refused.ts";
import { foreseeVersion, registerVersion } from "./oci/register.ts";
import type { Overview, Registry } from "./registry.ts";

export type OciRegistryPorts = {
  /** The repository of a model: `ociRepositories` is one. */
  repositoryOf(model: string): Store;
  /** The models and stages of the policy: a registry lists neither. */
  models: readonly string[];
  stages: readonly string[];
  /** Who writes. */
  by: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** 16 hexadecimal digits, never the same twice. */
  draw(): string;
};

/** Of models that are read. */
const AT_ONCE = 8;

/** The registry in the repositories of an OCI registry. */
export function ociRegistry(ports: OciRegistryPorts): Registry {
  const places = new Map<string, Place>();
  const placeOf = (model: string): Place => {
    if (!isModelName(model)) throw invalid(`${shown(model)}: expected the name of a model`);
    const place = places.get(model) ?? {
      ...{ model, store: ports.repositoryOf(model) },
      ...{ known: new Map(), logged: new Set() },
    };
    places.set(model, place);
    return place;
  };
  const one = async (model: string): Promise<Overview> => await overviewIn(placeOf(model), ports.stages);
  const all = async () =>
    (await atOnce(AT_ONCE, ports.models.toSorted(), one)).filter(({ versions }) => versions.length > 0);
  const at = () => new Date(ports.now()).toISOString();
  return {
    kind: "oci",
    concurrency: "found",
    models: async () => (await all()).map(({ model }) => model),
    overview: async (model) => (model === undefined ? await all() : [await one(model)]),
    versions: async (model) => (await one(model)).versions.slice(),
    holders: async (model) => (await one(model)).holders.slice(),
    history: async (model) => (await one(model)).history.slice(),
    foresee: async (given) => await foreseeVersion(placeOf(given.model), given),
    register: async (given) => await registerVersion(placeOf(given.model), { given, by: ports.by, at: at() }),
    move: async (move) =>
      await moveStage(placeOf(move.model), move, { by: ports.by, at: at(), draw: ports.draw() }),
    async bring({ model, version, source }, folder) {
      const { store } = placeOf(model);
      const stored = await store.readManifest(source.slice(source.indexOf("@") + 1));
      if (stored === null) throw missing(`${model} ${version}: ${shown(source)} is not there any more`);
      return await bringModel(store, stored, folder);
    },
  };
}

/**
 * Repositories by a pattern: `ghcr.io/acme/{model}` keeps digits in ghcr.io/acme/digits. A pattern without `{model}` is the
 * repository of the one model there is.
 * @param only the one model of the policy; null where it holds several
 * @throws ModelgateError `input-invalid` for one repository for several models, and for names that no registry takes
 */
export function ociRepositories(
  pattern: string,
  only: string | null,
  ports: RepositoryPorts,
): (model: string) => Store {
  if (!pattern.includes("{model}") && only === null)
    throw failure(
      "input-invalid",
      `registry: repository: ${shown(pattern)} is one repository, and the policy holds several models`,
      {
        hint: "Write where the model's name stands: `repository: ghcr.io/acme/{model}`.",
      },
    );
  return (model) => {
    if (!isRepositoryName(model) && pattern.includes("{model}"))
      throw invalid(
        `${shown(model)}: expected a model's name in lower-case letters, for it names a repository`,
      );
    const { tag, digest, ...reference } = parseReference(pattern.replaceAll("{model}", () => model));
    if (tag !== null || digest !== null)
      throw invalid(`${shown(pattern)}: expected a repository, without tag and digest`);
    return openRepository(reference, ports);
  };
}
