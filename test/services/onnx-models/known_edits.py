"""Models with one to five known edits each.

`python known_edits.py FOLDER COUNT SEED` writes `<n>.before.onnx`, `<n>.after.onnx` and `edits.json`, the truth that a diff
has to find. Every other model after is under new names and in another order, too (inputs, outputs and functions keep theirs).
"""

import copy
import json
import random
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import helper

from drawn_models import drawn_model
from editor import KINDS, Editor
from renaming import renamed


def edited(model, draw, count):
    """A copy of the model with `count` edits, and what they were."""
    while True:
        editor = Editor(copy.deepcopy(model), draw)
        done = 0
        for _ in range(100):
            done += draw.choice(KINDS)(editor)
            if done == count:
                return editor.model, editor.truth


def main(folder, count, seed):
    cases = []
    for number in range(count):
        draw = random.Random(f"{seed} {number}")
        before = drawn_model(draw, np.random.default_rng([seed, number]), draw.randrange(12, 80))
        helper.set_model_props(before, {"learning_rate": "0.1", "dataset_digest": "sha256:1"})
        after, truth = edited(before, draw, 1 + number % 5)
        if number % 2 == 1:
            keep = {value.name for value in [*after.graph.input, *after.graph.output]}
            names = {}
            after = renamed(after, seed=number, keep=keep, nodes=names)
            for edit in truth["edits"]:
                if edit["kind"] == "added":
                    edit["name"] = names[edit["name"]]
        onnx.save(before, folder / f"{number}.before.onnx")
        onnx.save(after, folder / f"{number}.after.onnx")
        cases.append({"renamed": number % 2 == 1, "truth": truth})
    (folder / "edits.json").write_text(json.dumps(cases))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
