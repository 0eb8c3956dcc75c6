/** How a registry wants to be asked (RFC 9110, 11.6.1, and the distribution project's token specification). */
export type Challenge =
  | { scheme: "basic" }
  | { scheme: "bearer"; realm: string; service: string | null; scope: string | null };

const PAIR = /^\s*([a-zA-Z0-9_-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.){0,4096})"|([^\s,"]{1,4096}))\s*(?:,|$)/u;

/** Reads `WWW-Authenticate`; the bearer challenge where several are given. null: none that is known. */
export function parseChallenge(header: string): Challenge | null {
  const found = schemesIn(header.slice(0, 16_384));
  const bearer = found.find(({ scheme }) => scheme === "bearer");
  const realm = bearer?.parameters.get("realm");
  if (bearer !== undefined && realm !== undefined) {
    const { parameters } = bearer;
    return {
      scheme: "bearer",
      realm,
      service: parameters.get("service") ?? null,
      scope: parameters.get("scope") ?? null,
    };
  }
  return found.some(({ scheme }) => scheme === "basic") ? { scheme: "basic" } : null;
}

function schemesIn(header: string): { scheme: string; parameters: Map<string, string> }[] {
  const found: { scheme: string; parameters: Map<string, string> }[] = [];
  let rest = header;
  while (rest !== "") {
    const [pair, name = "", quoted, plain = ""] = PAIR.exec(rest) ?? [];
    if (pair !== undefined) {
      found.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/gu, "$1") ?? plain);
      rest = rest.slice(pair.length);
      continue;
    }
    const [word, scheme = ""] = /^\s*([a-zA-Z][a-zA-Z0-9-]{0,40})(?:\s+|,|$)/u.exec(rest) ?? [];
    if (word === undefined) break;
    found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
    rest = rest.slice(word.length);
  }
  return found;
}
