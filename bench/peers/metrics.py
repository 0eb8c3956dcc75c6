"""Milliseconds of one bootstrap: `metrics.py sklearn-area|scipy-area|scipy-accuracy|scipy-f1 PATH RESAMPLES`."""

import sys
import time

import numpy as np
from scipy.stats import bootstrap, rankdata
from sklearn.metrics import f1_score, roc_auc_score

name, path, resamples = sys.argv[1], sys.argv[2], int(sys.argv[3])
first, second = np.fromfile(path).reshape(2, -1)
rng = np.random.default_rng(1)
how = {"n_resamples": resamples, "method": "percentile", "rng": rng}


def area(labels, scores, axis=-1):
    """By ranks, so that scipy takes many resamples at once."""
    ranks = rankdata(scores, axis=axis)
    positives = labels.sum(axis=axis)
    negatives = labels.shape[axis] - positives
    return ((ranks * labels).sum(axis=axis) - positives * (positives + 1) / 2) / (positives * negatives)


labels, predicted = first.astype(np.int32), second.astype(np.int32)
started = time.perf_counter()
if name == "sklearn-area":
    n = len(first)
    areas = []
    for _ in range(resamples):
        rows = rng.choice(n, n)
        areas.append(roc_auc_score(labels[rows], second[rows]))
    np.percentile(areas, [2.5, 97.5])
elif name == "scipy-area":
    bootstrap((first, second), area, paired=True, vectorized=True, batch=10, **how)
elif name == "scipy-accuracy":
    bootstrap((labels == predicted,), np.mean, vectorized=True, batch=5, **how)
elif name == "scipy-f1":
    macro = lambda y, p: f1_score(y, p, average="macro")
    bootstrap((labels, predicted), macro, paired=True, vectorized=False, **how)
else:
    sys.exit(f"{name}: unknown")
print((time.perf_counter() - started) * 1000)
