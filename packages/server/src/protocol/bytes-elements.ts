// BYTES in the binary extension: each element is its length as a 32-bit little-endian number, then its bytes. ONNX's strings
// are UTF-8, and reach the runtime as JavaScript's; bytes that are not UTF-8 would come out changed, so they are refused.

/** Whether the runtime takes a text as it is: onnxruntime-node 1.30.0 ends one at its first NUL, and says nothing. */
export function isWhole(text: string): boolean {
  return !text.includes("\0");
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The elements of a BYTES tensor; null when they are not exactly `count`, do not fill the bytes, are not UTF-8 or hold NUL. */
export function readTexts(bytes: Uint8Array, count: number): string[] | null {
  // Before anything is made: each element takes four bytes at least.
  if (count * 4 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  let at = 0;
  while (texts.length < count) {
    if (at + 4 > bytes.length) return null;
    const length = view.getUint32(at, true);
    at += 4;
    if (length > bytes.length - at) return null;
    const text = readText(bytes.subarray(at, at + length));
    if (text === null) return null;
    texts.push(text);
    at += length;
  }
  return at === bytes.length ? texts : null;
}

/** One element; null when it is not UTF-8 or holds NUL. */
export function readText(bytes: Uint8Array): string | null {
  try {
    const text = utf8.decode(bytes);
    return isWhole(text) ? text : null;
  } catch {
    return null;
  }
}

/** Texts as the elements of a BYTES tensor. */
export function writeTexts(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const sizes = texts.map((text) => Buffer.byteLength(text));
  const bytes = Buffer.from(new ArrayBuffer(sizes.reduce((sum, size) => sum + size + 4, 0)));
  let at = 0;
  texts.forEach((text, i) => {
    at = bytes.writeUInt32LE(sizes[i] ?? 0, at);
    at += bytes.write(text, at);
  });
  return bytes;
}
