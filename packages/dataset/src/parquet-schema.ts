import { type FileMetaData, parquetSchema, type SchemaElement, type SchemaTree } from "hyparquet";
import { isListLike } from "hyparquet/src/schema.js";
import { type Meaning, meaningOf } from "./parquet-meaning.ts";
import type { ColumnKind } from "./table.ts";

/** One top-level column of a Parquet file. */
export type ParquetColumn = {
  name: string;
  native: ColumnKind | null;
  /** Where the values are; null when the column is nested in a way that no kind can hold. */
  leaf: Leaf | null;
};

/** The values of a column, with the levels of Dremel: `slot` is the definition level from which a list has an element. */
export type Leaf = {
  path: string;
  element: SchemaElement;
  meaning: Meaning;
  list: boolean;
  definition: number;
  slot: number;
};

/** The top-level columns in file order. */
export function columnsOf(metadata: FileMetaData): ParquetColumn[] {
  return parquetSchema(metadata).children.map((tree) => {
    const leaf = leafOf(tree);
    // The format requires names; a damaged footer can lack one.
    if (typeof tree.element.name !== "string") throw new RangeError("a column has no name");
    const native =
      leaf === null
        ? null
        : leaf.list
          ? leaf.meaning.native === "text"
            ? null
            : "vector"
          : leaf.meaning.native;
    return { name: tree.element.name, native, leaf };
  });
}

function leafOf(tree: SchemaTree): Leaf | null {
  const steps = stepsTo(tree);
  const last = steps?.at(-1);
  if (steps === null || last === undefined) return null;
  const meaning = meaningOf(last.element);
  if (meaning === null) return null;
  const repeated = steps.findIndex(({ element }) => element.repetition_type === "REPEATED");
  return {
    path: last.path.join("."),
    element: last.element,
    meaning,
    list: repeated >= 0,
    definition: levels(steps),
    slot: levels(steps.slice(0, repeated + 1)),
  };
}

/** The way from the column down to its values: itself, or the two or three levels of a list. */
function stepsTo(tree: SchemaTree): SchemaTree[] | null {
  if (tree.children.length === 0) return [tree];
  const [middle] = tree.children;
  if (!isListLike(tree) || middle === undefined) return null;
  if (middle.children.length === 0) return [tree, middle];
  const [inner] = middle.children;
  if (inner === undefined || inner.children.length > 0 || inner.element.repetition_type === "REPEATED")
    return null;
  return [tree, middle, inner];
}

function levels(steps: readonly SchemaTree[]): number {
  return steps.filter(({ element }) => element.repetition_type !== "REQUIRED").length;
}
