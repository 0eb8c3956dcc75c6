import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BaselinePorts, openBaseline } from "@modelgate/baseline";
import { type Author, branchStore, type Repository } from "@modelgate/git";
import { digestOf, documentOf, type Store } from "@modelgate/ledger";
import { inspectModel } from "@modelgate/onnx";
import {
  type BroughtEvidence,
  type Evidence,
  gitRegistry,
  type Registry,
  type Version,
} from "@modelgate/registry";
import { decodeReport, failure, problemsOf } from "@modelgate/schema";

/** A registry with the ledger beside it, in one repository. */
export type Opened = { repository: Repository; registry: Registry; ledger: Store };

/** Opens both; `who` signs what is written. */
export async function openRegistry(
  ports: Pick<BaselinePorts, "repository">,
  { branch, who, now }: { branch: string; who: Omit<Author, "seconds">; now: () => number },
): Promise<Opened> {
  const repository = await ports.repository();
  const seconds = () => Math.floor(now() / 1000);
  return {
    repository,
    registry: gitRegistry({ repository, tagger: who, now: seconds }),
    ledger: branchStore(repository, branch, () => ({ ...who, seconds: seconds() })),
  };
}

/** Hashes the bytes that a version's commit has at its path, with external data, through LFS; or says why it cannot. */
export async function hashed(
  { source }: Pick<Version, "source">,
  ports: BaselinePorts,
): Promise<{ digest: string } | { unreadable: string }> {
  const at = source.indexOf(":");
  if (at < 0) return { unreadable: "its registration names no file" };
  const [ref, path] = [source.slice(0, at), source.slice(at + 1)];
  const folder = await mkdtemp(join(tmpdir(), "modelgate-version-"));
  try {
    const opened = await openBaseline({ kind: "git", ref }, { path, kind: "model" }, ports, folder);
    if (opened.kind === "none") return { unreadable: opened.reason };
    const { digest, problems } = await inspectModel(opened.path);
    const [problem] = problems;
    return problem === undefined ? { digest } : { unreadable: problem.message };
  } catch (error) {
    return { unreadable: problemsOf(error)[0]?.message ?? "unknown" };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A report that this run brings, with the bytes that the ledger keeps. */
export type Brought = BroughtEvidence;

const MAX_REPORT_BYTES = 64 * 2 ** 20;

/**
 * Reads a report from a file. Who signed it, `broughtSigned` proves.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
export async function brought(path: string): Promise<Brought> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw failure("file-missing", `reports: ${path} cannot be read`, {
      hint: "Name reports that earlier steps wrote, or download them first.",
      cause,
    });
  });
  return { report: reportIn(bytes, path), digest: digestOf(bytes), signer: null, bytes };
}

/** A report that the ledger keeps; null where it does not. Who signed it, `keptSigned` proves. */
export async function kept(ledger: Store, digest: string): Promise<Evidence | null> {
  const bytes = await documentOf(ledger, digest);
  return bytes === null ? null : { report: reportIn(bytes, digest), digest, signer: null };
}

function reportIn(bytes: Uint8Array, path: string) {
  if (bytes.length > MAX_REPORT_BYTES)
    throw failure(
      "report-invalid",
      `${path}: has ${bytes.length} bytes, at most ${MAX_REPORT_BYTES} are read`,
    );
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch (cause) {
    throw failure("report-invalid", `${path}: is not JSON`, {
      hint: "Name the report that a Modelgate action wrote.",
      cause,
    });
  }
  return decodeReport(value);
}
