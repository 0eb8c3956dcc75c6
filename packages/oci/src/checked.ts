import { createHash } from "node:crypto";
import { type Descriptor, otherBytes } from "./descriptor.ts";

/**
 * Passes bytes on while their digest is made. The last of them is only given when all are what the descriptor says, so that
 * whoever writes them down has never the whole of anything else.
 * @throws ModelgateError `registry-fault`; `where` names the origin
 */
export async function* checked(
  bytes: AsyncIterable<Uint8Array>,
  wanted: Pick<Descriptor, "digest" | "size">,
  where: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let size = 0;
  const assertSame = () => {
    const digest = `sha256:${hash.copy().digest("hex")}`;
    if (digest !== wanted.digest || size !== wanted.size) throw otherBytes(where, wanted, { digest, size });
  };
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    hash.update(chunk);
    size += chunk.length;
    if (size >= wanted.size) assertSame();
    yield chunk;
  }
  assertSame();
}
