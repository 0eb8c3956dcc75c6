"""The peer of the latency bench: `latency.py MODEL FEATURES BATCH`, onnxruntime's own `run` in a loop.

For each line on standard input, milliseconds, it runs the model for about so long and writes the median of its single
inferences, in ms.
"""

import sys
import time

import numpy as np
import onnxruntime as ort

model, features, batch = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
options = ort.SessionOptions()
options.intra_op_num_threads = 1
options.inter_op_num_threads = 1
session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
random = np.random.default_rng(1)
feeds = [{"input": random.random((batch, features), dtype=np.float32)} for _ in range(64)]
for feed in feeds[:4]:
    session.run(None, feed)

each = 1.0
for line in sys.stdin:
    count = max(1, min(20_000, round(float(line) / max(each, 1e-6))))
    singles = np.empty(count)
    last = time.perf_counter()
    for at in range(count):
        session.run(None, feeds[at % 64])
        now = time.perf_counter()
        singles[at] = now - last
        last = now
    each = float(np.median(singles)) * 1000
    print(each, flush=True)
