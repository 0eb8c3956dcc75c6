import { headOf, treePathOf } from "@modelgate/git";
import { committed, hashed, type OnDisk } from "@modelgate/job/version-bytes";
import {
  type BroughtEvidence,
  calledOf,
  keepReports,
  type NewVersion,
  numbered,
  type Overview,
  recordsOf,
  type Version,
  versionAt,
  versionCalled,
} from "@modelgate/registry";
import { textDigest } from "@modelgate/runner/outline";
import { failure, type Report } from "@modelgate/schema";
import { lineageOf, stepOf } from "./lineage.ts";
import { highestOf, nextVersion } from "./next-version.ts";
import { type Done, type Scene, told, writer } from "./scene.ts";
import { broughtSigned, proverOf } from "./signed.ts";

/**
 * Registers what is checked out; or, where the registry numbers versions itself, the number that training logged, for the bytes
 * that the registry has of it.
 * @throws ModelgateError `report-invalid` for reports about other bytes, and what registry and git throw
 */
export async function register(scene: Scene): Promise<Done> {
  const { planned, given, opened } = scene;
  const { repository, registry } = opened;
  const commit = await headOf(repository);
  if (commit === null)
    throw failure("history-missing", "HEAD: this clone has no commit", {
      hint: "Check out the commit of the model.",
    });
  const path = await treePathOf(repository, planned.path);
  // Who signed them is asked where a stage names signers; what lies beside them is kept until then.
  const prove = await proverOf(given, { signedBy: [] });
  const brought = await Promise.all(given.reports.map((one) => broughtSigned(one, prove)));
  const reports = brought.map(({ report }) => report);
  const known = (await registry.overview(planned.model)).find(({ model }) => model === planned.model);
  const { versions, history } = known ?? { versions: [], history: [] };
  const wanted = { ...wantedOf(scene), commit, path };
  if (/^\d+$/u.test(given.version ?? "")) return await adopt(scene, wanted, { versions, brought });
  scene.host.progress(`hashing ${path} of ${commit.slice(0, 12)}`);
  const source = `${commit}:${path}`;
  const made = await committed({ source }, scene.ports, ({ digest, files }: OnDisk) => {
    const version = nameOf(given.version ?? "", { versions, history, reports, commit, digest });
    const there = versions.find((known) => calledOf(known) === version) ?? null;
    return done(scene, { ...wanted, version, digest, files }, { there, brought });
  });
  if (!("unreadable" in made)) return made;
  throw failure("model-unreadable", `${path} of ${commit.slice(0, 12)}: ${made.unreadable}`, {
    hint: "Commit the model, or its LFS pointer, before it is registered.",
  });
}

type Known = Pick<Overview, "versions" | "history"> & {
  reports: readonly Report[];
  commit: string;
  digest: string;
};

/** The version as it was given, or the one after those that there are. A job that is run again gets what it made before. */
function nameOf(said: string, { versions, history, reports, commit, digest }: Known): string {
  if (said.startsWith("v")) return said;
  const made = versionAt(versions, commit);
  if (made !== null && made.digest === digest) return calledOf(made);
  const now = versions.map(calledOf);
  // A name that was withdrawn is given to nothing else.
  const ever = history.flatMap(({ version, facts }) =>
    version === null ? [] : [calledOf({ version, facts })],
  );
  const highest = highestOf([...now, ...ever]);
  if (said !== "auto") return nextVersion(highest, said as "minor");
  const last = versions[now.indexOf(highestOf(now) ?? "")];
  return nextVersion(
    highest,
    stepOf(reports, last === undefined ? null : { ...last, version: calledOf(last) }),
  );
}

type Wanted = Pick<NewVersion, "model" | "commit" | "path" | "facts">;

function wantedOf({ planned, host }: Scene): Pick<Wanted, "model" | "facts"> {
  const run = host.provenance();
  const facts = { ...(run === null ? {} : { run: run.url }), policy: textDigest(planned.policy) };
  return { model: planned.model, facts };
}

async function adopt(
  scene: Scene,
  wanted: Wanted,
  { versions, brought }: { versions: readonly Version[]; brought: readonly BroughtEvidence[] },
): Promise<Done> {
  const { given, opened, ports } = scene;
  const { registry } = opened;
  const found = versionCalled(versions, given.version ?? "");
  if (found === null)
    throw failure("registry-missing", `${wanted.model}: no version ${given.version}`, {
      hint: "`modelgate stages` shows what there is; a version that is not READY is none yet.",
    });
  scene.host.progress(`hashing ${found.version} of ${wanted.model}`);
  const bytes = await hashed(found, { registry, ports, instead: given.modelPath });
  if ("unreadable" in bytes)
    throw failure("model-unreadable", `${wanted.model} ${found.version}: ${bytes.unreadable}`, {
      hint: "Log the model with MLflow's ONNX flavour, or name its file: `model-path`.",
    });
  const { digest } = bytes;
  const there = found.digest === null ? null : found;
  return await done(scene, { ...wanted, version: found.version, digest }, { there, brought });
}

/** `there`: what is registered as this version already. */
async function done(
  scene: Scene,
  wanted: NewVersion,
  { there, brought }: { there: Version | null; brought: readonly BroughtEvidence[] },
): Promise<Done> {
  const { planned, given, opened } = scene;
  // Every registry refuses it; a dry run asks none to write.
  if (there !== null && there.digest !== wanted.digest)
    throw failure(
      "registry-conflict",
      `${wanted.model} ${wanted.version} is registered already, for ${there.digest ?? "bytes without a digest"}`,
      { hint: "A version stays what it is. Register these bytes under another version." },
    );
  if (given.dryRun) await opened.registry.foresee?.(wanted);
  const reports = brought.map(({ report }) => report);
  const lineage = lineageOf(reports, wanted.digest ?? "");
  const path = given.card;
  // Loaded where a card is asked for: no other step knows bills of materials.
  const card =
    path === null
      ? {}
      : await (await import("./attach-card.ts")).attachCard(scene, wanted, { path, reports });
  const facts = { ...wanted.facts, ...lineage, ...card };
  const made = given.dryRun ? null : await opened.registry.register({ ...wanted, facts });
  const notes = made === null ? [] : await keep(scene, wanted.model, brought);
  const outcome = there !== null ? "already" : given.dryRun ? "dry-run" : "done";
  const version = made?.version ?? wanted.version;
  return { ...told(planned, given, { version, digest: wanted.digest, outcome }), notes };
}

/** Keeps what was brought for the stages that are to come; in words, what was new. */
async function keep(scene: Scene, model: string, reports: readonly BroughtEvidence[]): Promise<string[]> {
  if (reports.length === 0) return [];
  const records = recordsOf(await numbered(scene.opened.ledger), model);
  return await keepReports(model, records, { ...writer(scene), reports });
}
