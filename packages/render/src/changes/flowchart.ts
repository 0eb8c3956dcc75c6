import type { Picture } from "@modelgate/schema";
import { inert } from "../mermaid.ts";

type PictureNode = Picture["nodes"][number];
type Change = PictureNode["change"];

/** Mermaid draws no graph of more than 500 edges, and nobody reads one. */
const MOST_NODES = 60;
const MOST_EDGES = 150;

/** The colours of GitHub for added, removed and changed lines; a dark page keeps dark letters on them. */
const CLASSES: Record<Change, string> = {
  same: "fill:#f6f8fa,stroke:#59636e,color:#1f2328",
  added: "fill:#dafbe1,stroke:#116329,stroke-width:2px,color:#1f2328",
  removed: "fill:#ffebe9,stroke:#b31d28,stroke-width:2px,stroke-dasharray:5 4,color:#1f2328",
  changed: "fill:#fff8c5,stroke:#7d4e00,stroke-width:2px,color:#1f2328",
};
const ARROW: Record<Picture["edges"][number]["change"], string> = {
  same: "-->",
  added: "==>",
  removed: "-.->",
};

/**
 * The neighbourhood of a change as a Mermaid flowchart (10 and 11): what was added, removed or changed by word and class, edges thick
 * or dotted. Ids are ours, names keep letters, digits and a few signs.
 */
export function flowchart({ nodes, edges }: Picture): string {
  const shown = nodes.slice(0, MOST_NODES);
  const ids = new Map(shown.map(({ id }, index) => [id, `n${index}`]));
  const drawn = edges.flatMap(({ from, to, change }) => {
    const [first, last] = [ids.get(from), ids.get(to)];
    return first === undefined || last === undefined ? [] : [`    ${first} ${ARROW[change]} ${last}`];
  });
  const used = new Set(shown.map(({ change }) => change));
  return [
    "```mermaid",
    "flowchart TD",
    ...shown.map((node, index) => `    n${index}["${label(node)}"]:::${node.change}`),
    ...drawn.slice(0, MOST_EDGES),
    ...[...used].sort().map((change) => `    classDef ${change} ${CLASSES[change]}`),
    "```",
  ].join("\n");
}

function label({ operator, name, change }: PictureNode): string {
  const word = change === "same" ? "" : `${change} `;
  return `${text(`${word}${operator}`, 40)}<br/>${text(name, 40)}`;
}

/** Mermaid 11 takes "1. a" and "- a" for a list, and then shows neither. */
function text(words: string, max: number): string {
  return inert(words, max)
    .replace(/^(\d+)[.)]/, "$1·")
    .replace(/^[-+]/, "·");
}
