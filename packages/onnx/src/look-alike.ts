/** Something else that lies where a model should, and what to do then. */
type LookAlike = { readonly name: string; readonly hint: string };

const EXPORT = "Export the model to ONNX and name the .onnx file.";
const pointer = {
  name: "a Git LFS pointer instead of the file",
  hint: "Run `git lfs pull`, or set `lfs: true` for actions/checkout.",
};
const page = { name: "a web page (HTML)", hint: "The download failed or needs a login. Fetch it again." };

/** Byte, and the bytes from there on as Latin-1 text. */
const MAGIC: readonly (readonly [at: number, start: string, LookAlike])[] = [
  [0, "version https://git-lfs", pointer],
  [0, "PK\x03\x04", { name: "a zip archive, as PyTorch and Keras write", hint: EXPORT }],
  ...[2, 3, 4, 5].map(
    (protocol) =>
      [
        0,
        `\x80${String.fromCharCode(protocol)}`,
        { name: "a Python pickle, as scikit-learn and PyTorch write", hint: EXPORT },
      ] as const,
  ),
  [5, '\0\0\0{"', { name: "a safetensors file", hint: EXPORT }],
  [0, "\x89HDF\r\n", { name: "an HDF5 file, as Keras writes", hint: EXPORT }],
  [0, "GGUF", { name: "a GGUF file", hint: EXPORT }],
  [0, "\x93NUMPY", { name: "a NumPy array", hint: EXPORT }],
  [4, "TFL3", { name: "a TensorFlow Lite model", hint: EXPORT }],
  [
    4,
    "ORTM",
    { name: "a model in ONNX Runtime's own format", hint: "Name the .onnx file it was made from." },
  ],
  [0, "\x1f\x8b", { name: "a gzip archive", hint: "Unpack it first." }],
  [0, '{"', { name: "JSON text", hint: EXPORT }],
];

/** How many bytes lookAlike wants to see. */
export const LOOK_BYTES = 512;

/** What a file that is no ONNX looks like by its first bytes; null when it may be ONNX. */
export function lookAlike(start: Uint8Array): LookAlike | null {
  if (start.length === 0) return { name: "empty", hint: "The export or the download did not finish." };
  if (start.every((byte) => byte === 0))
    return { name: "nothing but zeros", hint: "Fetch or export it again." };
  const text = Buffer.from(start).toString("latin1");
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return page;
  // ONNX writers begin with the IR version; what follows it may contain any letters.
  const magic = text.startsWith("\b") ? MAGIC.filter(([at]) => at === 5) : MAGIC;
  return magic.find(([at, bytes]) => text.startsWith(bytes, at))?.[2] ?? null;
}
