import { createHash } from "node:crypto";
import { type Call, found, type Handler, Refusal, textOf } from "./call.ts";
import { runOf } from "./runs.ts";
import { fullName, idOf, nodeId } from "./views.ts";
import type { Artifact, World } from "./world.ts";

export const listArtifacts: Handler = (call) => {
  const { id } = runOf(call);
  const name = textOf(call.given, "name");
  const turn = call.given["direction"] === "asc" ? 1 : -1;
  const artifacts = call.world.artifacts
    .filter((artifact) => artifact.run === id && (name === undefined || artifact.name === name))
    .toSorted((a, b) => turn * (a.id - b.id))
    .map((artifact) => artifactView(artifact, call));
  return { list: artifacts, page: (items) => ({ total_count: artifacts.length, artifacts: items }) };
};

export const getArtifact: Handler = (call) => ({ status: 200, body: artifactView(artifactOf(call), call) });

/** An address that needs no token, at another origin. Real ones last a minute; these as long as the fake. */
export const downloadArtifact: Handler = (call) => {
  const artifact = artifactOf(call);
  if (artifact.expired) throw new Refusal(410, "Artifact has expired");
  if (call.given["archive_format"] !== "zip") throw new Refusal(404, "Not Found");
  return {
    status: 302,
    headers: { location: `${call.storage}/artifacts/${artifact.id}?sig=${signature(artifact)}` },
  };
};

/**
 * The bytes behind a signed address. A request that still carries the API's token is refused, as the real
 * storage does: a client that forwards it has leaked it.
 */
export function signedDownload(
  world: World,
  url: URL,
  hasToken: boolean,
): { status: number; body: string | Uint8Array } {
  if (hasToken) return { status: 401, body: "<Error><Code>InvalidAuthenticationInfo</Code></Error>" };
  const [, id] = /^\/artifacts\/(\d+)$/.exec(url.pathname) ?? [];
  const artifact = world.artifacts.find((one) => String(one.id) === id);
  if (artifact === undefined || url.searchParams.get("sig") !== signature(artifact)) {
    return { status: 403, body: "<Error><Code>AuthenticationFailed</Code></Error>" };
  }
  return { status: 200, body: artifact.bytes };
}

function signature({ id, name }: Artifact): string {
  return createHash("sha256").update(`${id} ${name}`).digest("base64url");
}

function artifactOf({ world, given }: Call): Artifact {
  return found(world.artifacts.find(({ id }) => id === given["artifact_id"]));
}

function artifactView(artifact: Artifact, { world, api }: Call) {
  const run = world.workflowRuns.find(({ id }) => id === artifact.run);
  const url = `${api}/repos/${fullName(world)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId("MA", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    digest: `sha256:${createHash("sha256").update(artifact.bytes).digest("hex")}`,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: new Date(Date.parse(artifact.createdAt) + 90 * 86_400_000).toISOString(),
    ...(run === undefined
      ? {}
      : {
          workflow_run: {
            id: run.id,
            repository_id: idOf(fullName(world)),
            head_repository_id: idOf(run.head.repository),
            head_branch: run.head.branch ?? "",
            head_sha: run.head.sha,
          },
        }),
  };
}
