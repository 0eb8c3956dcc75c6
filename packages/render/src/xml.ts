const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Characters that no XML 1.0 document holds, not even as a reference, and those that cannot be seen (https://www.w3.org/TR/xml/#charsets). */
const UNHELD = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|\p{Cf}/gu;

/** A stranger's text for an XML 1.0 attribute or element: what cannot be held or seen becomes `<U+0007>`. */
export function escapeXml(text: string): string {
  return text
    .replace(UNHELD, (character) => `<U+${hex(character).padStart(4, "0")}>`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/\r/g, "&#xD;");
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}

/** An element with attributes in their order; `inside` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside = "",
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}
