import type { Report } from "@modelgate/schema";

/** Text about an image by key; what is unknown is left out. */
export type Annotations = Readonly<Record<string, string>>;

/** A report and the digest of the file it stands in. */
export type JudgedBy = { report: Report; digest: string };

/** What annotations tell of the model. */
export type Described = {
  name: string;
  version: string;
  digest: string;
  /** The name of the model's file when it was judged: with external data it is a part of the digest. */
  file: string;
};

/**
 * What an image or artifact says of its model and of the report that judged it: the keys of the OCI image specification
 * (annotations.md), and ours. The same map is given to labels and annotations, for some tools read the one, some the other.
 * @param source address of the repository, as https://github.com/acme/models; null: unknown
 */
export function annotationsOf(
  model: Described,
  judgedBy: JudgedBy | null,
  source: string | null,
): Annotations {
  const provenance = judgedBy?.report.provenance;
  const known: Record<string, string | null | undefined> = {
    "org.opencontainers.image.title": model.name,
    "org.opencontainers.image.version": model.version,
    "org.opencontainers.image.created": provenance?.createdAt,
    "org.opencontainers.image.revision": provenance?.commit,
    "org.opencontainers.image.source": source,
    "modelgate.model.name": model.name,
    "modelgate.model.version": model.version,
    "modelgate.model.digest": model.digest,
    "modelgate.model.file": model.file,
    "modelgate.report.digest": judgedBy?.digest,
    "modelgate.report.verdict": judgedBy?.report.verdict,
    "modelgate.policy.digest": provenance?.policyDigest,
    "modelgate.run": provenance?.run,
    "modelgate.version": judgedBy?.report.environment.modelgate,
  };
  const entries = Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries.map(([key, value]) => [key, oneLine(value)]));
}

/** Registries and terminals show these as they are; names come from policies and reports of strangers. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, " ").slice(0, 1000);
}
