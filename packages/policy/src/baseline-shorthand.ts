import { type BaselineSource, failure, STAGE_NAME } from "@modelgate/schema";

const ADDRESS = /^(https:\/\/[^\s/#]+[^\s#]*)#sha256=([0-9a-f]{64})$/iu;

/**
 * `base`, a git ref such as `v1.2` (also `git:v1.2`), `path:old.onnx`, `report:report.json`, `stage:production`, or
 * `https://…#sha256=…`; a word that ends in .onnx is a path, one in .json a report. null for YAML, which is a mapping.
 * @throws ModelgateError `policy-invalid` for anything else
 */
export function shortBaseline(text: string): BaselineSource | null {
  const word = text.trim();
  if (word.startsWith("{") || /[\n]|:\s/u.test(word)) return null;
  if (/^https?:/iu.test(word)) return address(word);
  const [, kind, rest = ""] = /^(git|path|report|stage):(.*)$/su.exec(word) ?? [];
  if (kind === "path" || (kind === undefined && /\.onnx$/iu.test(word)))
    return { kind: "path", path: some(kind === undefined ? word : rest, word) };
  if (kind === "report" || (kind === undefined && /\.json$/iu.test(word)))
    return { kind: "report", path: some(kind === undefined ? word : rest, word) };
  if (kind === "stage") {
    if (!STAGE_NAME.test(rest)) throw wrong(word);
    return { kind: "stage", stage: rest, model: null, policy: null };
  }
  const ref = kind === "git" ? rest : word;
  // A ref that begins with a dash would be an option of git's.
  if (!/^[^\s\p{Cc}:-][^\s\p{Cc}:]*$/u.test(ref)) throw wrong(word);
  return { kind: "git", ref: ref === "base" ? null : ref };
}

function address(word: string): BaselineSource {
  const [, url, sha256] = ADDRESS.exec(word) ?? [];
  if (url === undefined || sha256 === undefined) throw wrong(word);
  return { kind: "url", url, sha256: sha256.toLowerCase() };
}

function some(path: string, word: string): string {
  if (path.trim() === "") throw wrong(word);
  return path;
}

function wrong(word: string) {
  const forms = "base, a git ref, path:FILE, report:FILE, stage:NAME or https://…#sha256=DIGEST";
  // An address may hold a token.
  const got = /^https?:/iu.test(word) ? "an address without them" : `"${word.slice(0, 120)}"`;
  return failure("policy-invalid", `baseline: expected ${forms}, got ${got}`, {
    hint: "For example base, v1.2 or path:models/released.onnx; an address needs https and the digest of its bytes.",
  });
}
