import { headOf, treePathOf } from "@modelgate/git";
import { committed, hashed, type OnDisk } from "@modelgate/job/version-bytes";
import { type NewVersion, type Version, versionCalled } from "@modelgate/registry";
import { textDigest } from "@modelgate/runner/outline";
import { failure, type Report } from "@modelgate/schema";
import { lineageOf, stepOf } from "./lineage.ts";
import { nextVersion } from "./next-version.ts";
import { brought } from "./opened.ts";
import { type Done, type Scene, told } from "./scene.ts";

/**
 * Registers what is checked out; or, where the registry numbers versions itself, the number that training logged, for the bytes
 * that the registry has of it.
 * @throws ModelgateError what registry and git throw
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
  const versions = await registry.versions(planned.model);
  const wanted = { ...wantedOf(scene), commit, path };
  if (/^\d+$/u.test(given.version ?? "")) return await adopt(scene, wanted, versions);
  const names = versions.map(({ version, facts }) => facts["version"] ?? version);
  scene.host.progress(`hashing ${path} of ${commit.slice(0, 12)}`);
  const source = `${commit}:${path}`;
  const made = await committed({ source }, scene.ports, async ({ digest, files }: OnDisk) =>
    numberedAndDone(scene, { ...wanted, digest, files }, names),
  );
  if (!("unreadable" in made)) return made;
  throw failure("model-unreadable", `${path} of ${commit.slice(0, 12)}: ${made.unreadable}`, {
    hint: "Commit the model, or its LFS pointer, before it is registered.",
  });
}

/** Which number it is may follow from what changed, and that is known by the bytes. */
async function numberedAndDone(
  scene: Scene,
  wanted: Omit<NewVersion, "version">,
  names: readonly string[],
): Promise<Done> {
  const said = scene.given.version ?? "";
  const step = said === "auto" ? stepOf(await reportsOf(scene)) : (said as "minor");
  const version = said.startsWith("v") ? said : nextVersion(names, step);
  return await done(scene, { ...wanted, version }, names.includes(version));
}

async function reportsOf({ given }: Scene): Promise<Report[]> {
  return (await Promise.all(given.reports.map(brought))).map(({ report }) => report);
}

type Wanted = Pick<NewVersion, "model" | "commit" | "path" | "facts">;

function wantedOf({ planned, host }: Scene): Pick<Wanted, "model" | "facts"> {
  const run = host.provenance();
  const facts = { ...(run === null ? {} : { run: run.url }), policy: textDigest(planned.policy) };
  return { model: planned.model, facts };
}

async function adopt(scene: Scene, wanted: Wanted, versions: readonly Version[]): Promise<Done> {
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
  return await done(scene, { ...wanted, version: found.version, digest }, found.digest === digest);
}

async function done(scene: Scene, wanted: NewVersion, isThere: boolean): Promise<Done> {
  const { planned, given, opened } = scene;
  // Loaded where a card is asked for: no other step knows bills of materials.
  const card =
    given.card === null ? {} : await (await import("./attach-card.ts")).attachCard(scene, wanted, given.card);
  const facts = { ...wanted.facts, ...lineageOf(await reportsOf(scene), wanted.digest ?? ""), ...card };
  const made = given.dryRun ? null : await opened.registry.register({ ...wanted, facts });
  return told(planned, given, {
    version: made?.version ?? wanted.version,
    digest: wanted.digest,
    outcome: given.dryRun ? "dry-run" : isThere ? "already" : "done",
  });
}
