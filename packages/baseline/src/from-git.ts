import { join, posix } from "node:path";
import {
  type At,
  type BaseEvent,
  baseOf,
  beside,
  copyFileAt,
  type Repository,
  treePathOf,
} from "@modelgate/git";
import { checkoutNote, noBase } from "./base-words.ts";
import { externalLocations } from "./external-data.ts";
import { missing, shown } from "./fault.ts";
import { type BaselinePorts, MAX_BYTES, type Opened, type Wanted } from "./opened.ts";
import { listed, placeAtBase } from "./place-at-base.ts";
import { linksFor } from "./proposed-change.ts";
import { sourceName } from "./source-name.ts";

/** The file as it was at the base of the event (`ref` null) or at a ref, copied into the folder. */
export async function fromGit(
  ref: string | null,
  wanted: Wanted,
  ports: BaselinePorts,
  folder: string,
): Promise<Opened> {
  const source = sourceName({ kind: "git", ref });
  const repository = await ports.repository();
  const event: BaseEvent = ref === null ? ports.event : { kind: "ref", ref };
  const base = await baseOf(event, repository);
  if (base === null) return { kind: "none", source, reason: noBase(event) };
  const path = await treePathOf(repository, wanted.path, linksFor(ports));
  const notes = event.kind === "checkout" ? [checkoutNote(base)] : [];
  const bringing = { repository, wanted, ports, folder };
  const { commit } = base;
  const own = await bring({ commit, path }, bringing);
  if (own !== null) return { kind: "file", path: own, source, commit, notes };
  const place = await placeAtBase(repository, commit, path);
  if (!("path" in place)) {
    if (!place.isCommitted && ports.event.kind !== "checkout") throw uncommitted(path);
    return { kind: "none", source, reason: firstVersion(commit, path, place.gone) };
  }
  const before = await bring({ commit, path: place.path }, bringing);
  if (before === null) throw new TypeError("git named a file that its commit does not have");
  return { kind: "file", path: before, source, commit, notes: [...notes, place.note] };
}

/** A retrained model under a new name shares nothing with the old one: only people can tell, so they are told. */
function firstVersion(commit: string, path: string, gone: readonly string[]): string {
  const also = gone.length === 0 ? "" : `; ${listed(gone)} went away in the same change`;
  return `${commit.slice(0, 12)} has no ${shown(path)}: this is its first version${also}`;
}

function uncommitted(path: string) {
  return missing(
    `${shown(path)}: neither the base nor the commit that is checked out has such a file`,
    "A model that a job makes is not in git: name its baseline by a path, an address or an earlier report.",
  );
}

type Bringing = { repository: Repository; wanted: Wanted; ports: BaselinePorts; folder: string };

/** Copies a file, of a model also its external data; null when the commit has no such file. */
export async function bring(at: At, { repository, wanted, ports, folder }: Bringing): Promise<string | null> {
  const { lfs, maxBytes = MAX_BYTES } = ports;
  let left = maxBytes;
  const copy = async (from: At, to: string) => {
    const written = await copyFileAt(repository, from, { to, maxBytes: left, lfs });
    left -= written?.sizeBytes ?? 0;
    return written;
  };
  const name = posix.basename(at.path);
  const path = join(folder, name);
  const model = await copy(at, path);
  if (model === null) return null;
  if (wanted.kind === "file") return path;
  const { sizeBytes } = model;
  for (const location of externalLocations({
    path,
    sizeBytes,
    name: `${at.path} of ${at.commit.slice(0, 12)}`,
  })) {
    // The model as its own data is refused when it is staged.
    if (location === name) continue;
    const data = beside(at, location);
    if ((await copy(data, join(folder, ...location.split("/")))) === null) throw incomplete(at, data.path);
  }
  return path;
}

function incomplete({ path, commit }: At, data: string) {
  return missing(
    `${shown(path)} of ${commit.slice(0, 12)} keeps weights in ${shown(data)}, which that commit does not have`,
    "The baseline was committed without its external data: name another commit, or a path or an address.",
  );
}
