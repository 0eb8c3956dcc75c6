import { createHash } from "node:crypto";
import type { Storage } from "./storage.ts";
import { type Message, TwirpError } from "./twirp.ts";

/** An artifact of the run; `bytes` is the zip, null until it is finalized. */
export type StoredArtifact = {
  id: number;
  name: string;
  mimeType: string;
  /** `sha256:…` of the zip, as the client claimed and the service checked; null when it claimed none. */
  digest: string | null;
  createdAt: string;
  bytes: Uint8Array | null;
};

/** GitHub's limit for one job. */
const ARTIFACTS_PER_JOB = 500;

/** The artifact service, version 4: a name can be used once in a run, and what was finalized never changes. */
export function artifacts(
  stored: StoredArtifact[],
  blobs: Storage,
  { run, job, now }: { run: string; job: string; now: () => Date },
) {
  const blob = ({ id }: { id: number }) => `artifact-${id}`;
  let lastId = 0;
  const own = (message: Message) => {
    if (message["workflow_run_backend_id"] === run && message["workflow_job_run_backend_id"] === job) return;
    throw new TwirpError("permission_denied", "the token is for another run or job");
  };
  const finished = (name: unknown) => {
    const artifact = stored.find((one) => one.name === name && one.bytes !== null);
    if (artifact === undefined) throw new TwirpError("not_found", `no artifact ${name}`);
    return artifact;
  };
  return {
    CreateArtifact(message: Message) {
      own(message);
      const name = String(message["name"]);
      if (name === "" || /["<>|:*?\r\n\\/]/.test(name))
        throw new TwirpError("invalid_argument", "not a name for an artifact");
      if (stored.some((one) => one.name === name)) {
        throw new TwirpError(
          "already_exists",
          "an artifact with this name already exists on the workflow run",
        );
      }
      if (stored.length >= ARTIFACTS_PER_JOB)
        throw new TwirpError("resource_exhausted", "too many artifacts");
      const mimeType = String(message["mime_type"] ?? "application/zip");
      const artifact = {
        id: ++lastId,
        name,
        mimeType,
        digest: null,
        createdAt: now().toISOString(),
        bytes: null,
      };
      stored.push(artifact);
      return { ok: true, signed_upload_url: blobs.sign(blob(artifact), "write") };
    },

    FinalizeArtifact(message: Message) {
      own(message);
      const artifact = stored.find((one) => one.name === message["name"] && one.bytes === null);
      if (artifact === undefined) throw new TwirpError("not_found", "no such upload");
      const bytes = blobs.read(blob(artifact));
      if (bytes === undefined || bytes.length !== Number(message["size"])) {
        throw new TwirpError(
          "invalid_argument",
          `${bytes?.length ?? "no"} bytes uploaded, ${message["size"]} claimed`,
        );
      }
      const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
      const claimed = message["hash"];
      if (claimed !== undefined && claimed !== digest) {
        throw new TwirpError("invalid_argument", `the upload is ${digest}, not ${claimed}`);
      }
      Object.assign(artifact, { bytes, digest: claimed === undefined ? null : digest });
      return { ok: true, artifact_id: String(artifact.id) };
    },

    ListArtifacts(message: Message) {
      own(message);
      const { name_filter: name, id_filter: id } = message;
      const found = stored
        .filter((one) => one.bytes !== null)
        .filter(
          (one) =>
            (name === undefined || one.name === name) && (id === undefined || String(one.id) === String(id)),
        );
      return {
        artifacts: found.map((one) => ({
          workflow_run_backend_id: run,
          workflow_job_run_backend_id: job,
          database_id: String(one.id),
          name: one.name,
          size: String(one.bytes?.length),
          created_at: one.createdAt,
          ...(one.digest === null ? {} : { digest: one.digest }),
        })),
      };
    },

    GetSignedArtifactURL(message: Message) {
      own(message);
      return { signed_url: blobs.sign(blob(finished(message["name"])), "read") };
    },

    DeleteArtifact(message: Message) {
      own(message);
      const artifact = finished(message["name"]);
      stored.splice(stored.indexOf(artifact), 1);
      return { ok: true, artifact_id: String(artifact.id) };
    },
  };
}
