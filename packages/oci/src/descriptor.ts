import { createHash } from "node:crypto";
import { failure } from "@modelgate/schema";
import * as v from "valibot";

const DIGEST = /^sha256:[0-9a-f]{64}$/u;

/** Whether text is `sha256:` and 64 lower-case hexadecimal digits: the one algorithm that is taken. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** `sha256:…` of bytes. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** `sha256:…` of bytes as they come. */
export async function digestOfStream(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of bytes) hash.update(chunk);
  return `sha256:${hash.digest("hex")}`;
}

const text = v.pipe(v.string(), v.maxLength(4096));
export const Annotations = v.record(text, v.pipe(v.string(), v.maxLength(65_536)));

const Platform = v.looseObject({ architecture: text, os: text, variant: v.exactOptional(text) });

export const DescriptorShape = v.looseObject({
  mediaType: text,
  digest: v.pipe(v.string(), v.regex(DIGEST, "expected sha256: and 64 hexadecimal digits")),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  artifactType: v.exactOptional(text),
  annotations: v.exactOptional(Annotations),
  platform: v.exactOptional(Platform),
  /** Base64 of the content itself, for what is small. */
  data: v.exactOptional(v.string()),
});

/** For which machine an image is. */
export type Platform = { architecture: string; os: string; variant?: string };

/** What content is and where to find it (OCI image specification, descriptor.md). `size` is bytes. */
export type Descriptor = {
  mediaType: string;
  /** `sha256:…` */
  digest: string;
  size: number;
  artifactType?: string;
  annotations?: Readonly<Record<string, string>>;
  platform?: Platform;
  data?: string;
};

/** The descriptor of bytes at hand. */
export function describe(
  mediaType: string,
  bytes: Uint8Array,
  more: Pick<Descriptor, "annotations" | "artifactType" | "platform"> = {},
): Descriptor {
  return { mediaType, digest: digestOf(bytes), size: bytes.length, ...more };
}

/** @throws ModelgateError `registry-fault` when bytes are not what a descriptor says; `where` names their origin */
export function assertIs(
  bytes: Uint8Array,
  wanted: Pick<Descriptor, "digest" | "size">,
  where: string,
): void {
  const digest = digestOf(bytes);
  if (digest === wanted.digest && bytes.length === wanted.size) return;
  throw otherBytes(where, wanted, { digest, size: bytes.length });
}

/** The error for content that is not what its digest says. */
export function otherBytes(
  where: string,
  wanted: Pick<Descriptor, "digest" | "size">,
  got: Pick<Descriptor, "digest" | "size">,
) {
  return failure(
    "registry-fault",
    `${where}: gave other bytes than asked for: expected ${wanted.digest} of ${wanted.size} bytes, got ${got.digest} of ${got.size}`,
    {
      hint: "Nothing of it was used. What holds these bytes was tampered with, or cuts or rewrites them on the way.",
    },
  );
}
