import { createReadStream } from "node:fs";
import { failure, readAtMost } from "@modelgate/schema";
import { type PrivateKey, readPrivateKey } from "./key.ts";

/** A key has a few hundred bytes. */
const MAX_BYTES = 2 ** 16;

/**
 * Reads a private key from a file. `name` is how messages call it.
 * @throws ModelgateError `file-missing`, `input-invalid`, without a character of the key
 */
export async function readPrivateKeyFile(path: string, name: string): Promise<PrivateKey> {
  const bytes = await readAtMost(createReadStream(path), MAX_BYTES).catch((cause: NodeJS.ErrnoException) => {
    const { code = "" } = cause;
    throw failure(code === "ENOENT" ? "file-missing" : "input-invalid", `${name} cannot be read (${code})`, {
      hint: "Name the file of a private key; one is made by: openssl genpkey -algorithm ed25519 -out signing.pem",
      cause,
    });
  });
  if (bytes !== null) return readPrivateKey(bytes.toString("utf8"), name);
  throw failure("input-invalid", `${name} has more than ${MAX_BYTES} bytes, and no key is so large`, {
    hint: "Check the path: a private key in PEM is a file of a few lines.",
  });
}
