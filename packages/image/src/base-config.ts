import { type Descriptor, isDigest, type Store } from "@modelgate/oci";
import { failure } from "@modelgate/schema";
import * as v from "valibot";
import { parsedJson } from "./parsed-json.ts";

/** A config of an image with many layers has 30 kB. */
const LIMIT_BYTES = 1 << 20;

const text = v.pipe(v.string(), v.maxLength(65_536));
const words = v.nullish(v.array(text));

/** What is read of a base's config (OCI image specification, config.md). The rest describes the base, not what is built. */
const BaseConfig = v.object({
  architecture: text,
  os: text,
  variant: v.optional(text),
  config: v.nullish(v.object({ Env: words, Entrypoint: words })),
  rootfs: v.object({
    type: v.literal("layers"),
    diff_ids: v.pipe(
      v.array(v.pipe(v.string(), v.check(isDigest, "expected sha256: and 64 hexadecimal digits"))),
      v.maxLength(500),
    ),
  }),
  history: v.optional(v.pipe(v.array(v.looseObject({})), v.maxLength(2000))),
});
export type BaseConfig = v.InferOutput<typeof BaseConfig>;

/**
 * Reads a base's config.
 * @throws ModelgateError `registry-fault` naming the first thing wrong
 */
export async function readConfig(store: Store, descriptor: Descriptor, where: string): Promise<BaseConfig> {
  const fault = (what: string) =>
    failure("registry-fault", `${where}: its config ${what}`, { hint: "Take another image as `base`." });
  if (descriptor.size > LIMIT_BYTES)
    throw fault(`has ${descriptor.size} bytes; expected at most ${LIMIT_BYTES}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.readBlob(descriptor)) chunks.push(chunk);
  const result = v.safeParse(BaseConfig, parsedJson(Buffer.concat(chunks)), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw fault(`is not one of an image: ${v.getDotPath(issue) ?? "the document"}: ${issue.message}`);
}

/** Node as a base has it; `major` is null where the base does not say. */
export type BaseNode = { path: string; major: number | null };

/**
 * Node in a base that has it; null where it has none, as far as a config tells. Distroless images of Node start it; the official
 * ones say their version.
 */
export function nodeIn({ config }: BaseConfig): BaseNode | null {
  const [, version] = /^NODE_VERSION=v?(\d+)\./mu.exec((config?.Env ?? []).join("\n")) ?? [];
  const major = version === undefined ? null : Number(version);
  const [program] = config?.Entrypoint ?? [];
  if (program !== undefined && /^\/(?:[\w.-]+\/)*node$/u.test(program)) return { path: program, major };
  return major === null ? null : { path: "/usr/local/bin/node", major };
}
