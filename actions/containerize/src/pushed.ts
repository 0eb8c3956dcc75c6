import {
  attach,
  copy,
  isTag,
  openLayout,
  openRepository,
  parseReference,
  type Reference,
  type Store,
} from "@modelgate/oci";
import type { Host } from "@modelgate/runner";
import { failure, type Image, type Report } from "@modelgate/schema";
import { refused } from "./judge.ts";
import { TAG } from "./layout-tag.ts";
import { modelTag } from "./model-tag.ts";
import { outline } from "./outline.ts";
import type { Given } from "./plan.ts";
import { groundsOf, withheld } from "./proven.ts";
import { policyOf, readReports } from "./reports.ts";
import { signerOf } from "./signer.ts";
import { type Said, statementsOf } from "./statements.ts";
import type { World } from "./world.ts";

/** Of our own image. Not taken from packages/image, for a push does not load what builds it: a test compares the two. */
export const SERVER_PORT = 8080;
const REPORT_MEDIA_TYPE = "application/vnd.modelgate.report.v1+json";

/**
 * Pushes a proven image and what is to be said of it. Loads no model. By digest first, then what is attached, tags last: whoever
 * finds a tag finds everything, and a push that dies leaves no tag behind.
 * @throws ModelgateError what the layout, the registry or the signer throw
 */
export async function pushed(given: Given, host: Host, world: World): Promise<Report> {
  const reference = placeOf(given);
  const reports = await readReports(given.reports);
  const layout = await openLayout(given.layout, { mustExist: true });
  const stored = await layout.readManifest(TAG);
  if (stored === null)
    throw failure("registry-missing", `layout: ${given.layout} holds no image that was built here`, {
      hint: "Build and prove it in a step before: `layout` is its folder.",
    });
  const { digest } = stored.descriptor;
  const grounds = groundsOf(reports, digest);
  const { report, bytes: _, ...file } = grounds.proof;
  const base = outline(host, report.subject, []);
  const about: Report = {
    ...report,
    provenance: { ...base.provenance, ...policyOf(report) },
    environment: base.environment,
  };
  const refusal = withheld(grounds);
  if (refusal !== null) return { ...about, verdict: "fail", checks: [...report.checks, refused(refusal)] };
  // Asked for before anything is sent: a key that cannot be read leaves nothing behind.
  const sign = await signerOf(given, world);
  const statements = statementsOf(grounds);
  const signed = await Promise.all(
    statements.map(async (said) => ({ said, ...(await sign(said.statement)) })),
  );
  const repository = openRepository(reference, await world.registry(given));
  host.progress(`pushing to ${repository.name}`);
  const subject = await copy(layout, repository, digest, { tag: null });
  if (report.image.artifact !== null) await copy(layout, repository, report.image.artifact, { tag: null });
  const attached: NonNullable<Image["pushed"]>["attached"] = [];
  for (const { said, mediaType, bytes, by } of signed) {
    const { digest: own } = await attach(repository, subject, attachmentOf(said, mediaType, bytes));
    attached.push({ kind: said.kind, digest: own, signedBy: by });
  }
  await tagAll(layout, repository, { digest, artifact: report.image.artifact, tags: given.tags });
  const done: Report = {
    ...about,
    notes: [...report.notes, `proven by ${file.name} (${file.digest})`],
    image: {
      ...report.image,
      layout: given.layout,
      pushed: {
        reference: `${reference.host}/${reference.repository}@${digest}`,
        tags: [...given.tags],
        attached,
      },
    },
  };
  if (given.kubernetes === null) return done;
  const { withBases } = await import("./kubernetes.ts");
  const port = report.image.source === "built" ? SERVER_PORT : given.port;
  return await withBases(done, grounds, { folder: given.kubernetes, repository: repository.name, port });
}

/** Where it goes, when every tag can be one. */
function placeOf({ tags, repository }: Pick<Given, "tags" | "repository">): Reference {
  const wrong = tags.filter((tag) => !isTag(tag)).map((tag) => JSON.stringify(tag));
  if (wrong.length > 0)
    throw failure("input-invalid", `tags: expected tags, got ${wrong.join(", ")}`, {
      hint: "At most 128 letters, digits, `_`, `.` and `-`.",
    });
  const reference = parseReference(repository ?? "");
  if (reference.tag === null && reference.digest === null) return reference;
  throw failure("input-invalid", "repository: expected host/repository alone", {
    hint: "Tags go into `tags`.",
  });
}

function attachmentOf({ kind, statement, file }: Said, mediaType: string, bytes: Uint8Array) {
  const { predicateType } = statement;
  return {
    artifactType: mediaType,
    contents: [
      { mediaType, bytes, annotations: { "in-toto.io/predicate-type": predicateType } },
      // The report itself: a signed statement about it is proven offline, with nothing else at hand.
      ...(file === null
        ? []
        : [
            {
              mediaType: REPORT_MEDIA_TYPE,
              bytes: file.bytes,
              annotations: { "org.opencontainers.image.title": file.name },
            },
          ]),
    ],
    annotations: {
      "modelgate.statement": kind,
      "in-toto.io/predicate-type": predicateType,
      "dev.sigstore.bundle.predicateType": predicateType,
    },
  };
}

/** Everything is there by now: what is left is to move names. */
async function tagAll(
  layout: Store,
  repository: Store,
  { digest, artifact, tags }: { digest: string; artifact: string | null; tags: readonly string[] },
): Promise<void> {
  for (const tag of tags) {
    // The model's first: whoever finds the image's tag finds that, too.
    if (artifact !== null) await copy(layout, repository, artifact, { tag: modelTag(tag) });
    await copy(layout, repository, digest, { tag });
  }
}
