/** Other things people have under the name of a model, and what to do then. */
type LookAlike = { readonly name: string; readonly hint: string };

const EXPORT = "Export the model to ONNX and name the .onnx file.";

/** Starts of files as one character per byte. None of them starts an ONNX file, for none begins with a tag that ONNX uses. */
const MAGIC: readonly (readonly [pattern: RegExp, LookAlike])[] = [
  [
    /^version https:\/\/git-lfs/,
    {
      name: "a Git LFS pointer instead of the file",
      hint: "Run `git lfs pull`, or set `lfs: true` for actions/checkout.",
    },
  ],
  [
    /^\s*<(!doctype|html|\?xml)/i,
    { name: "a web page (HTML)", hint: "The download failed or needs a login. Fetch it again." },
  ],
  [/^PK[\x03\x05]\x04?/, { name: "a zip archive, as PyTorch and Keras write", hint: EXPORT }],
  [/^\x80[\x02-\x05]/, { name: "a Python pickle, as scikit-learn and PyTorch write", hint: EXPORT }],
  [/^.{5}\0{3}\{/s, { name: "a safetensors file", hint: EXPORT }],
  [/^\x89HDF\r\n/, { name: "an HDF5 file, as Keras writes", hint: EXPORT }],
  [/^GGUF/, { name: "a GGUF file", hint: EXPORT }],
  [/^\x93NUMPY/, { name: "a NumPy array", hint: EXPORT }],
  [/^[^\x08].{3}TFL3/s, { name: "a TensorFlow Lite model", hint: EXPORT }],
  [
    /^[^\x08].{3}ORTM/s,
    { name: "a model in ONNX Runtime's own format (.ort)", hint: "Name the .onnx file it was made from." },
  ],
  [/^\x1f\x8b/, { name: "a gzip archive", hint: "Unpack it first." }],
  [/^\s*[[{]\s*["[{\]}]/, { name: "JSON text", hint: EXPORT }],
];

/** How many bytes lookAlike wants to see. */
export const LOOK_BYTES = 512;

/** What a file that is not ONNX looks like by its first bytes; null when it may be ONNX. */
export function lookAlike(start: Uint8Array): LookAlike | null {
  if (start.length === 0)
    return { name: "an empty file", hint: "The export or the download did not finish." };
  if (start.every((byte) => byte === 0))
    return { name: "a file of zeros", hint: "Fetch or export it again." };
  const text = Buffer.from(start.subarray(0, LOOK_BYTES)).toString("latin1");
  return MAGIC.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
