/** The value that JSON in UTF-8 says; undefined for what is none: the parser's own message quotes the document. */
export function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
