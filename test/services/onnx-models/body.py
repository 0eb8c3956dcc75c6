"""Lists of nodes, and what feeds and reads them."""


class Body:
    """A list of nodes that can be edited: the main graph, a branch or a function. Neighbours are those there are at first."""

    def __init__(self, where, nodes, outputs):
        self.where = where
        self.nodes = nodes
        self.outputs = outputs
        self.makers = {name: node for node in nodes for name in node.output}
        self.reading = {}
        for node in nodes:
            for name in dict.fromkeys([*node.input, *captured(node)]):
                self.reading.setdefault(name, []).append(node)

    def readers(self, name):
        return self.reading.get(name, [])

    def around(self, node):
        makers = [self.makers[name] for name in [*node.input, *captured(node)] if name in self.makers]
        return makers + [reader for name in node.output for reader in self.readers(name)]


def captured(node):
    return [name for attribute in node.attribute for inner in attribute.g.node for name in inner.input]


def redirect(body, old, new):
    for reader in body.readers(old):
        reread(reader, old, new)


def reread(node, old, new):
    node.input[:] = [new if name == old else name for name in node.input]
    for attribute in node.attribute:
        for inner in attribute.g.node:
            inner.input[:] = [new if name == old else name for name in inner.input]
