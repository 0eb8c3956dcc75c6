"""Models drawn at random: layers with weights, activations, branches and joins, an If with two bodies and a function.

Every value between nodes is float[N, 16], so that any edge may be moved and any activation put in or taken out.
"""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

WIDTH = 16
ACTIVATIONS = {
    "Relu": {},
    "Sigmoid": {},
    "Tanh": {},
    "Softsign": {},
    "LeakyRelu": {"alpha": (0.01, 0.1, 0.2)},
    "Elu": {"alpha": (0.5, 1.0, 2.0)},
    "Selu": {"gamma": (1.05, 1.1)},
    "Softmax": {"axis": (0, 1, -1)},
    "ThresholdedRelu": {"alpha": (0.5, 1.0)},
}
JOINS = ("Add", "Mul", "Sub", "Max")
DOMAIN = "made"


class Drawing:
    """One graph in the making: its nodes, initializers and the values a next node may read."""

    def __init__(self, draw, numbers, values, prefix=""):
        self.draw = draw
        self.numbers = numbers
        self.values = list(values)
        self.prefix = prefix
        self.nodes = []
        self.initializers = []

    def recent(self):
        """A value that was made lately more likely than an early one."""
        last = len(self.values)
        return self.values[max(0, last - 1 - int(self.draw.expovariate(0.6)))]

    def weight(self, name, shape):
        values = self.numbers.standard_normal(shape).astype(np.float32)
        self.initializers.append(numpy_helper.from_array(values, name))
        return name

    def node(self, op_type, inputs, **more):
        name = f"{self.prefix}{op_type}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(op_type, inputs, [f"{name}_out"], name=name, **more))
        self.values.append(f"{name}_out")
        return self.values[-1]

    def activation(self):
        op_type = self.draw.choice(list(ACTIVATIONS))
        self.node(op_type, [self.recent()], **drawn_attributes(self.draw, op_type))

    def join(self):
        self.node(self.draw.choice(JOINS), [self.recent(), self.recent()])

    def layer(self):
        number = len(self.nodes)
        weight = self.weight(f"{self.prefix}layer{number}.weight", (WIDTH, WIDTH))
        if self.draw.random() < 0.4:
            self.node("MatMul", [self.recent(), weight])
            return
        bias = self.weight(f"{self.prefix}layer{number}.bias", (WIDTH,))
        self.node("Gemm", [self.recent(), weight, bias], transB=self.draw.randrange(2))

    def norm(self):
        number = len(self.nodes)
        scale = self.weight(f"{self.prefix}norm{number}.scale", (WIDTH,))
        self.node("LayerNormalization", [self.recent(), scale], axis=-1, epsilon=self.draw.choice((1e-5, 1e-6)))

    def steps(self, count):
        kinds = [self.activation, self.activation, self.layer, self.layer, self.join, self.norm]
        for _ in range(count):
            self.draw.choice(kinds)()

    def branch(self):
        """An If whose bodies read a value from outside."""
        outside = self.recent()
        name = f"If_{len(self.nodes)}"
        bodies = {}
        for role in ("then_branch", "else_branch"):
            inner = Drawing(self.draw, self.numbers, [outside], f"{name}_{role}_")
            inner.steps(self.draw.randrange(2, 6))
            output = value(inner.node("Identity", [inner.values[-1]]))
            bodies[role] = helper.make_graph(inner.nodes, role, [], [output], inner.initializers)
        self.node("If", ["flag"], **bodies)


def drawn_attributes(draw, op_type):
    return {name: draw.choice(choices) for name, choices in ACTIVATIONS[op_type].items()}


def value(name, shape=("N", WIDTH), element=TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, element, list(shape))


def drawn_model(draw, numbers, size):
    """A model of about `size` nodes with one to three outputs."""
    inputs = [f"x{index}" for index in range(draw.randrange(1, 4))]
    graph = Drawing(draw, numbers, inputs)
    for name in inputs:
        graph.node("Gemm", [name, graph.weight(f"{name}.weight", (WIDTH, WIDTH))])
    graph.steps(size // 2)
    if draw.random() < 0.4:
        graph.branch()
    if draw.random() < 0.4:
        graph.node("Block", [graph.recent()], domain=DOMAIN)
    graph.steps(size - size // 2)
    outputs = _outputs(graph)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(DOMAIN, 1)]
    flag = helper.make_tensor_value_info("flag", TensorProto.BOOL, [])
    return helper.make_model(
        helper.make_graph(
            graph.nodes, "drawn", [*map(value, inputs), flag], outputs, graph.initializers
        ),
        opset_imports=opsets,
        functions=[_block(draw, opsets)],
        ir_version=9,
        producer_name="drawn",
        producer_version="1",
    )


def _outputs(graph):
    """What no node reads is joined, so that nothing is in vain; one or two values in between are outputs, too."""
    read = {name for node in graph.nodes for name in node.input}
    read |= {name for node in graph.nodes for attribute in node.attribute for name in _captured(attribute)}
    loose = [name for name in graph.values if name not in read and name != "flag"]
    last = loose[0]
    for name in loose[1:]:
        last = graph.node("Add", [last, name])
    made = [node.output[0] for node in graph.nodes[:-1]]
    more = graph.draw.sample(made, k=min(len(made), graph.draw.randrange(3)))
    return [value(name) for name in [last, *more]]


def _captured(attribute):
    return [name for node in attribute.g.node for name in node.input]


def _block(draw, opsets):
    names = [draw.choice(list(ACTIVATIONS)) for _ in range(3)]
    nodes = []
    last = "x"
    for index, op_type in enumerate(names):
        attributes = drawn_attributes(draw, op_type)
        nodes.append(helper.make_node(op_type, [last], [f"b{index}"], name=f"Block_{op_type}_{index}", **attributes))
        last = f"b{index}"
    nodes.append(helper.make_node("Add", ["x", last], ["y"], name="Block_Add"))
    return helper.make_function(DOMAIN, "Block", ["x"], ["y"], nodes, opsets)
