"""Lists of nodes, and what feeds and reads them."""


class Body:
    """A list of nodes that can be edited: the main graph, a branch or a function."""

    def __init__(self, where, nodes, outputs):
        self.where = where
        self.nodes = nodes
        self.outputs = outputs

    def maker(self, name):
        return next((node for node in self.nodes if name in node.output), None)

    def readers(self, name):
        return [node for node in self.nodes if name in node.input or name in captured(node)]

    def around(self, node):
        makers = [self.maker(name) for name in [*node.input, *captured(node)]]
        return [one for one in makers if one is not None] + [
            reader for name in node.output for reader in self.readers(name)
        ]


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
