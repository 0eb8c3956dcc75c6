"""The least that a script can do: numpy reads the CSV, onnxruntime runs the model, accuracy meets a limit."""

import sys

import numpy as np
import onnxruntime as ort

model, path, limit = sys.argv[1], sys.argv[2], float(sys.argv[3])
data = np.loadtxt(path, delimiter=",", skiprows=1, dtype=np.float32)
options = ort.SessionOptions()
options.intra_op_num_threads = 1
session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
labels = session.run(["label"], {session.get_inputs()[0].name: data[:, 1:]})[0]
accuracy = float((labels == data[:, 0]).mean())
print(f"accuracy {accuracy:.4f}, limit {limit}: {'pass' if accuracy >= limit else 'fail'}")
sys.exit(0 if accuracy >= limit else 1)
