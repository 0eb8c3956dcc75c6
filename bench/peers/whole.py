"""A million rows from CSV to accuracy, F1 and AUC: `whole.py pandas|polars MODEL DATA`."""

import sys

import numpy as np
import onnxruntime as ort
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score

reader, model, path = sys.argv[1:4]
if reader == "pandas":
    import pandas as pd

    data = pd.read_csv(path)
    truth = data.pop("label").to_numpy()
    features = data.to_numpy(np.float32)
else:
    import polars as pl

    data = pl.read_csv(path)
    truth = data["label"].to_numpy()
    features = data.drop("label").to_numpy().astype(np.float32)
options = ort.SessionOptions()
options.intra_op_num_threads = 1
session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
name = session.get_inputs()[0].name
scores = np.concatenate(
    [session.run(None, {name: features[i : i + 4096]})[0] for i in range(0, len(features), 4096)]
)
labels = scores.argmax(axis=1)
print("accuracy", accuracy_score(truth, labels))
print("f1", f1_score(truth, labels))
print("roc_auc", roc_auc_score(truth, scores[:, 1]))
