"""A copy of a model with every name replaced and nodes in another topological order, which computes the same."""

import copy
import random

import onnx


def renamed(model, seed, keep=None, nodes=None):
    """A copy of `model`: values, nodes, initializers, graphs and free dimensions have new names, subgraphs and function bodies
    too; nodes and initializers are shuffled as far as what they read allows. Functions and attributes keep their names, for
    operators and their parameters are called by them. Values in `keep` keep theirs, and then so do dimensions; `nodes` takes
    down the new names of nodes."""
    draw = random.Random(seed)
    result = copy.deepcopy(model)
    fresh = _Names(draw, keep, nodes)
    _graph(result.graph, {}, fresh, draw)
    for function in result.functions:
        names = {}
        for names_of in (function.input, function.output):
            names_of[:] = [fresh.of(name, names) for name in names_of]
        del function.value_info[:]
        _nodes(function.node, names, fresh, draw)
    return result


class _Names:
    """New names, of which none says anything of the old one."""

    def __init__(self, draw, keep, nodes):
        self.draw = draw
        self.count = 0
        self.keep = keep
        self.nodes = nodes

    def new(self):
        self.count += 1
        return f"v{self.draw.randrange(16**6):06x}_{self.count}"

    def of(self, name, names):
        if name == "":
            return ""
        if name not in names:
            names[name] = name if self.keep is not None and name in self.keep else self.new()
        return names[name]

    def of_node(self, name):
        new = self.new()
        if self.nodes is not None:
            self.nodes[name] = new
        return new


def _graph(graph, outer, fresh, draw):
    names = dict(outer)
    own = {}
    defined = [value.name for value in graph.input]
    defined += [tensor.name for tensor in graph.initializer]
    defined += [tensor.values.name for tensor in graph.sparse_initializer]
    defined += [output for node in graph.node for output in node.output]
    for name in defined:
        names[name] = fresh.of(name, own)
    graph.name = fresh.new()
    # What says more of values than is needed would have to be renamed, too.
    del graph.value_info[:]
    del graph.quantization_annotation[:]
    _shuffle(graph.initializer, draw)
    for tensor in graph.initializer:
        tensor.name = names[tensor.name]
    for tensor in graph.sparse_initializer:
        tensor.values.name = names[tensor.values.name]
    for value in [*graph.input, *graph.output]:
        value.name = fresh.of(value.name, names)
        _dimensions(value.type, fresh)
    _nodes(graph.node, names, fresh, draw)


def _dimensions(type_, fresh):
    if fresh.keep is not None:
        return
    kind = type_.WhichOneof("value")
    if kind in ("tensor_type", "sparse_tensor_type"):
        for dim in getattr(type_, kind).shape.dim:
            if dim.HasField("dim_param"):
                dim.dim_param = fresh.new()
    elif kind in ("sequence_type", "optional_type"):
        _dimensions(getattr(type_, kind).elem_type, fresh)
    elif kind == "map_type":
        _dimensions(type_.map_type.value_type, fresh)


def _nodes(nodes, names, fresh, draw):
    for output in [output for node in nodes for output in node.output]:
        fresh.of(output, names)
    for node in nodes:
        node.name = fresh.of_node(node.name)
        node.input[:] = [fresh.of(name, names) for name in node.input]
        node.output[:] = [fresh.of(name, names) for name in node.output]
        for attribute in node.attribute:
            for graph in [*attribute.graphs, *([attribute.g] if attribute.HasField("g") else [])]:
                _graph(graph, names, fresh, draw)
    order = _topological(list(nodes), draw)
    del nodes[:]
    nodes.extend(order)


def _topological(nodes, draw):
    """The nodes in a random order in which each comes after those it reads from, also from within its subgraphs."""
    giver = {output: index for index, node in enumerate(nodes) for output in node.output if output}
    needs = [{giver[name] for name in _read(node) if name in giver} - {index} for index, node in enumerate(nodes)]
    readers = [[] for _ in nodes]
    for index, need in enumerate(needs):
        for other in need:
            readers[other].append(index)
    waiting = [len(need) for need in needs]
    ready = [index for index, count in enumerate(waiting) if count == 0]
    order = []
    while ready:
        index = ready.pop(draw.randrange(len(ready)))
        order.append(nodes[index])
        for reader in readers[index]:
            waiting[reader] -= 1
            if waiting[reader] == 0:
                ready.append(reader)
    assert len(order) == len(nodes), "a cycle"
    return order


def _read(node):
    yield from node.input
    for attribute in node.attribute:
        for graph in [*attribute.graphs, *([attribute.g] if attribute.HasField("g") else [])]:
            yield from (output.name for output in graph.output)
            for inner in graph.node:
                yield from _read(inner)


def _shuffle(repeated, draw):
    items = list(repeated)
    draw.shuffle(items)
    del repeated[:]
    repeated.extend(items)
