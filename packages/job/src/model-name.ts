/** Endings of the files that hold a model, or what one predicted. Anything else with a dot is part of the name, as in `digits.v2`. */
const ENDING = /\.(?:onnx|safetensors|(?:csv|tsv|jsonl|ndjson)(?:\.gz)?|parquet|pq)$/iu;

/** What a model is called that no policy names: its file's name without the ending. Every action calls it so, and finds the others' reports. */
export function modelName(path: string): string {
  const file = path.split(/[\\/]/u).findLast((part) => part !== "") ?? path;
  return file.replace(ENDING, "") || file;
}

/**
 * What a run calls its model that could not begin, by what its input holds: a file, or a name in the policy, which may have
 * slashes and dots. Only an ending tells a file.
 */
export function presumedName(asked: string): string {
  return ENDING.test(asked) ? modelName(asked) : asked;
}
