// Facts in a tag's message, as git's trailers: `Modelgate-Digest: sha256:…` a line, the last paragraph. People read them in
// `git show`, and `git interpret-trailers` does, too.

const PREFIX = "Modelgate-";
const LINE = /^Modelgate-([A-Z][A-Za-z0-9-]*): (.*)$/u;

/** A message: a subject, and facts by names such as `digest` or `base-commit`. Line ends in values become spaces. */
export function messageWith(subject: string, facts: Readonly<Record<string, string>>): string {
  const lines = Object.entries(facts).map(([name, value]) => `${PREFIX}${written(name)}: ${oneLine(value)}`);
  // What looks like the start of a signature would end the message for its readers.
  const first = oneLine(subject).replace(/^-+(?=BEGIN )/u, "");
  return lines.length === 0 ? first : `${first}\n\n${lines.join("\n")}`;
}

/** The facts of a message; of a name that is given twice none counts, for nobody knows which is meant. */
export function factsOf(message: string): Record<string, string> {
  const last =
    message
      .trim()
      .split(/\n\s*\n/u)
      .at(-1) ?? "";
  const found = new Map<string, string | null>();
  for (const line of last.split("\n")) {
    const [, name = "", value = ""] = line.startsWith(PREFIX) ? (LINE.exec(line) ?? []) : [];
    if (name === "") continue;
    const key = name.toLowerCase();
    found.set(key, found.has(key) ? null : value);
  }
  return Object.fromEntries([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

function written(name: string): string {
  return name.replace(/^./u, (first) => first.toUpperCase());
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
