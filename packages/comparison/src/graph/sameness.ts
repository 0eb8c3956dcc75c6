import type { Node } from "@modelgate/onnx";
import type { GraphChange } from "@modelgate/schema";
import type { Match } from "./match.ts";
import type { Body } from "./net.ts";
import type { Pairing } from "./pairing.ts";

/** Whether graphs without edits are the same by their names and order, too. */
export function samenessOf(match: Match, editCount: number): GraphChange["sameness"] {
  if (editCount > 0) return "changed";
  return match.pairings.every(isIdentical) ? "identical" : "renamed";
}

function isIdentical({ before, after, forward }: Pairing): boolean {
  if (before.bodies.length !== after.bodies.length || before.root.where !== after.root.where) return false;
  return (
    before.bodies.every((body, index) => hasSameNames(body, after.bodies[index])) &&
    before.vertices.every(({ node }, index) => {
      const other = after.vertices[index];
      return other !== undefined && forward[index] === index && isSameNode(node, other.node);
    })
  );
}

function hasSameNames(one: Body, other: Body | undefined): boolean {
  if (other === undefined) return false;
  const names = ({ ports, tensors }: Body) =>
    [ports.inputs, ports.outputs, tensors].map((list) => list.map(({ name }) => name));
  return names(one).every((list, index) => isSameList(list, names(other)[index] ?? []));
}

function isSameNode(one: Node, other: Node): boolean {
  return (
    one.name === other.name && isSameList(one.inputs, other.inputs) && isSameList(one.outputs, other.outputs)
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
