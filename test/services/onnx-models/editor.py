"""Edits of a model, each written down as what a diff has to find.

Edits of one model are of different nodes, none next to another, and what is put in or taken out has another operator than its
neighbours: else one result would have several histories, and no diff could know which.
"""

import onnx
from onnx import TensorProto, helper, numpy_helper

from body import Body, captured, redirect, reread
from drawn_models import ACTIVATIONS, JOINS, drawn_attributes


class Editor:
    """Edits a model and writes down what it did."""

    def __init__(self, model, draw):
        self.model = model
        self.draw = draw
        self.touched = set()
        self.truth = {"edits": [], "weights": [], "ports": [], "opsets": [], "facts": []}
        self.fresh = 0

    def bodies(self):
        graph = self.model.graph
        bodies = [Body("", graph.node, [value.name for value in graph.output])] * 3
        for node in graph.node:
            for attribute in node.attribute:
                if attribute.HasField("g"):
                    outputs = [value.name for value in attribute.g.output]
                    bodies.append(Body(f"{node.name}/{attribute.name}", attribute.g.node, outputs))
        if any(node.op_type == "Block" for node in graph.node):
            function = self.model.functions[0]
            bodies.append(Body("function Block", function.node, list(function.output)))
        return bodies

    def pick(self, suits):
        """A node in a body that suits and is next to nothing edited, with its body; both are then touched."""
        body = self.draw.choice(self.bodies())
        choices = [node for node in body.nodes if self.is_free(body, node) and suits(body, node)]
        if not choices:
            return None
        node = self.draw.choice(choices)
        self.touch(body, node)
        return body, node

    def is_free(self, body, node):
        return not any(one.name in self.touched for one in [node, *body.around(node)])

    def touch(self, body, node):
        self.touched.update(one.name for one in [node, *body.around(node)])

    def note(self, kind, operator, name, where, **more):
        self.truth["edits"].append({"kind": kind, "operator": operator, "name": name, "where": where, **more})

    def remove(self):
        picked = self.pick(lambda body, node: node.op_type in ACTIVATIONS and self.is_apart(body, node, node.op_type))
        if picked is None:
            return False
        body, node = picked
        redirect(body, node.output[0], node.input[0])
        self.note("removed", node.op_type, node.name, body.where)
        body.nodes.remove(node)
        return True

    def is_apart(self, body, node, op_type):
        """Whether no neighbour has the operator, and the node's output can be taken from it."""
        if node.output[0] in body.outputs:
            return False
        return all(one.op_type != op_type for one in body.around(node) if one is not node)

    def insert(self):
        """Puts an activation between a node and all who read it, or one of them."""
        op_type = self.draw.choice(list(ACTIVATIONS))
        picked = self.pick(
            lambda body, node: node.op_type != op_type
            and body.readers(node.output[0])
            and self.is_apart(body, node, op_type)
        )
        if picked is None:
            return False
        body, node = picked
        self.fresh += 1
        name = f"New_{op_type}_{self.fresh}"
        readers = body.readers(node.output[0])
        if self.draw.random() < 0.4 and len(readers) > 1:
            plain = [reader for reader in readers if not captured(reader)]
            readers = plain[:1] or readers
        for reader in readers:
            reread(reader, node.output[0], f"{name}_out")
        attributes = drawn_attributes(self.draw, op_type)
        added = helper.make_node(op_type, [node.output[0]], [f"{name}_out"], name=name, **attributes)
        body.nodes.insert(list(body.nodes).index(node) + 1, added)
        self.note("added", op_type, name, body.where)
        return True

    def change_attribute(self):
        picked = self.pick(lambda _, node: any(ACTIVATIONS.get(node.op_type, {})) or node.op_type == "LayerNormalization")
        if picked is None:
            return False
        body, node = picked
        attribute = self.draw.choice(list(node.attribute))
        if attribute.type == onnx.AttributeProto.INT:
            attribute.i += 1
        else:
            attribute.f *= 1.5
        self.note("changed", node.op_type, node.name, body.where, attributes=[attribute.name])
        return True

    def replace(self):
        plain = [name for name, attributes in ACTIVATIONS.items() if not attributes]
        picked = self.pick(lambda _, node: node.op_type in plain or node.op_type in JOINS)
        if picked is None:
            return False
        body, node = picked
        others = JOINS if node.op_type in JOINS else plain
        to = self.draw.choice([one for one in others if one != node.op_type])
        self.note("changed", node.op_type, node.name, body.where, to=to, attributes=[])
        node.op_type = to
        return True

    def rewire(self):
        """A node reads another value that is there before it, or its two inputs the other way round."""
        picked = self.pick(lambda body, node: node.op_type in JOINS + tuple(ACTIVATIONS) and body.where == "")
        if picked is None:
            return False
        body, node = picked
        place = list(body.nodes).index(node)
        if len(node.input) == 2 and node.input[0] != node.input[1] and self.draw.random() < 0.3:
            node.input[:] = [node.input[1], node.input[0]]
        else:
            slot = self.draw.randrange(len(node.input))
            earlier = [
                one
                for one in body.nodes[:place]
                if one.output[0] != node.input[slot] and self.is_free(body, one)
            ]
            if not earlier:
                return False
            source = self.draw.choice(earlier)
            self.touch(body, source)
            node.input[slot] = source.output[0]
        self.note("rewired", node.op_type, node.name, body.where, attributes=[])
        return True

    def change_weight(self):
        free = [tensor for tensor in self.model.graph.initializer if tensor.name not in self.touched]
        if not free:
            return False
        tensor = self.draw.choice(free)
        self.touched.add(tensor.name)
        values = numpy_helper.to_array(tensor).copy()
        values.flat[self.draw.randrange(values.size)] += 0.25
        tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))
        self.truth["weights"].append(tensor.name)
        return True

    def rename_port(self):
        graph = self.model.graph
        side, port = self.draw.choice(
            [("output", value) for value in graph.output] + [("input", value) for value in graph.input]
        )
        if port.name in self.touched:
            return False
        new = f"{port.name}_renamed"
        self.truth["ports"].append({"side": side, "kind": "renamed", "name": port.name, "to": new, "effect": "breaking"})
        self.touched.update([port.name, new])
        old = port.name
        port.name = new
        for node in graph.node:
            reread(node, old, new)
            node.output[:] = [new if name == old else name for name in node.output]
        return True

    def change_input(self):
        port = self.draw.choice([value for value in self.model.graph.input if value.name != "flag"])
        if port.name in self.touched:
            return False
        self.touched.add(port.name)
        tensor = port.type.tensor_type
        kind, effect = self.draw.choice([("shape", "breaking"), ("shape", "compatible"), ("type", "breaking")])
        if kind == "type":
            tensor.elem_type = TensorProto.DOUBLE
        elif effect == "breaking":
            tensor.shape.dim[0].dim_value = 8
        else:
            tensor.shape.dim[1].dim_param = "width"
        self.truth["ports"].append({"side": "input", "kind": kind, "name": port.name, "effect": effect})
        return True

    def import_opset(self):
        if self.truth["opsets"]:
            return False
        self.model.opset_import[0].version += 1
        self.truth["opsets"].append("ai.onnx")
        return True

    def write_metadata(self):
        name = self.draw.choice(["learning_rate", "commit", "dataset_digest"])
        if name in self.truth["facts"]:
            return False
        entry = next((one for one in self.model.metadata_props if one.key == name), None)
        if entry is None:
            entry = self.model.metadata_props.add(key=name)
        entry.value = f"{entry.value}-{self.draw.randrange(1000)}"
        self.truth["facts"].append(name)
        return True


KINDS = [
    Editor.remove,
    Editor.insert,
    Editor.change_attribute,
    Editor.replace,
    Editor.rewire,
    Editor.change_weight,
    Editor.rename_port,
    Editor.change_input,
    Editor.import_opset,
    Editor.write_metadata,
]
