"""What teams write: pandas reads the CSV, onnxruntime runs the model, scikit-learn measures."""

import sys

import numpy as np
import onnxruntime as ort
import pandas as pd
from sklearn.metrics import accuracy_score, f1_score, log_loss

model, path, limit = sys.argv[1], sys.argv[2], float(sys.argv[3])
data = pd.read_csv(path)
truth = data.pop("label").to_numpy()
options = ort.SessionOptions()
options.intra_op_num_threads = 1
session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
labels, scores = session.run(None, {session.get_inputs()[0].name: data.to_numpy(np.float32)})
accuracy = accuracy_score(truth, labels)
print(f"accuracy {accuracy:.4f}, limit {limit}: {'pass' if accuracy >= limit else 'fail'}")
print(f"f1 {f1_score(truth, labels, average='macro'):.4f}, log loss {log_loss(truth, scores):.4f}")
sys.exit(0 if accuracy >= limit else 1)
