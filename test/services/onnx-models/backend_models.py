"""Every model of the ONNX backend test data of the installed `onnx`, and a copy of each with other names in another order.

`python backend_models.py FOLDER` writes `<n>.onnx`, `<n>.renamed.onnx` and `models.json`: names, onnx's own operator counts
(subgraphs and functions included), and whether the copy has any name or order that differs.
"""

import collections
import contextlib
import io
import json
import os
import sys
import warnings
from pathlib import Path

import onnx
from onnx.backend.test.case.model import collect_testcases as model_cases
from onnx.backend.test.case.node import collect_testcases as node_cases

from renaming import renamed

OUT = Path(sys.argv[1])


def backend_models():
    """(name, model) of the node and model cases, which `onnx` makes anew, and of the files that come with it."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        for case in [*node_cases(None), *model_cases()]:
            if case.model is not None:
                yield f"{case.kind}/{case.name}", case.model
    data = Path(onnx.__file__).parent / "backend/test/data"
    for path in sorted(data.rglob("*.onnx")):
        yield str(path.relative_to(data)), onnx.load(path)


def operators(model):
    """{domain::operator: nodes} of the graph, its subgraphs and all function bodies, each once."""
    counts = collections.Counter()

    def walk(nodes):
        for node in nodes:
            domain = node.domain if node.domain not in ("", "ai.onnx") else "ai.onnx"
            counts[f"{domain}::{node.op_type}"] += 1
            for attribute in node.attribute:
                for graph in [*attribute.graphs, *([attribute.g] if attribute.HasField("g") else [])]:
                    walk(graph.node)

    walk(model.graph.node)
    for function in model.functions:
        walk(function.node)
    return dict(counts)


models = []
for number, (name, model) in enumerate(backend_models()):
    copy = renamed(model, seed=number)
    onnx.save(model, OUT / f"{number}.onnx")
    onnx.save(copy, OUT / f"{number}.renamed.onnx")
    models.append({"name": name, "operators": operators(model), "copied": copy.graph == model.graph})
(OUT / "models.json").write_text(json.dumps(models))
