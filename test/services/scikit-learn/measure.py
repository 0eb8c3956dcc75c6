"""scikit-learn's metrics on onnxruntime's answers, under Modelgate's names.

Scores are float64 copies of what the model gives: scikit-learn would else take logarithms in float32, and sums as well.
"""

import numpy as np
import onnxruntime
from sklearn import metrics


def answers(model, feeds):
    """{output: values} of all rows; a ZipMap, which is of float32, as an array in the map's order."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    given = zip([output.name for output in session.get_outputs()], session.run(None, feeds))
    return {
        name: np.array([list(row.values()) for row in values], np.float32) if isinstance(values, list) else np.asarray(values)
        for name, values in given
    }


def classification(truth, predicted, classes, scores=None):
    """Metrics of labels, and with `scores` [N, classes] those of probabilities. Of two classes the last is positive."""
    truth, predicted = (np.array([classes.index(value) for value in values]) for values in (truth, predicted))
    labels = list(range(len(classes)))
    values = {
        "accuracy": metrics.accuracy_score(truth, predicted),
        "balanced_accuracy": metrics.balanced_accuracy_score(truth, predicted),
        "cohen_kappa": metrics.cohen_kappa_score(truth, predicted),
        "matthews_corrcoef": metrics.matthews_corrcoef(truth, predicted),
    }
    for name in ("precision", "recall", "f1", "jaccard"):
        score = getattr(metrics, f"{name}_score")
        for average in ("macro", "micro", "weighted"):
            values[f"{name}_{average}"] = score(truth, predicted, average=average, zero_division=0)
        if len(classes) == 2:
            values[name] = score(truth, predicted, zero_division=0)
    if len(classes) == 2:
        values["specificity"] = metrics.recall_score(truth, predicted, pos_label=0)
    if scores is not None:
        values |= _probabilities(truth, scores.astype(np.float64), labels)
        values["log_loss"] = _log_loss(truth, scores, labels)
    return _plain(values)


def _probabilities(truth, scores, labels):
    if len(labels) == 2:
        positive = scores[:, 1]
        return {
            "brier_score": metrics.brier_score_loss(truth, positive),
            "roc_auc": metrics.roc_auc_score(truth, positive),
            "average_precision": metrics.average_precision_score(truth, positive),
        }
    values = {}
    for way in ("ovr", "ovo"):
        values[f"roc_auc_{way}"] = metrics.roc_auc_score(truth, scores, multi_class=way)
        values[f"roc_auc_{way}_weighted"] = metrics.roc_auc_score(
            truth, scores, multi_class=way, average="weighted"
        )
    for k in (k for k in (2, 3) if k < len(labels)):
        values[f"top_{k}_accuracy"] = metrics.top_k_accuracy_score(truth, scores, k=k, labels=labels)
    return values


def _log_loss(truth, scores, labels):
    """scikit-learn clips by the epsilon of the scores' type, and takes logarithms in that type.

    Here it is given the clipped scores as float64, of which rows have to sum to 1 within 1.5e-8; those of a float32
    model do within 1e-7 only. So rows are divided by their sum s, and the division is taken back: -ln p = -ln(p / s) - ln s.
    """
    given = scores[:, 1] if len(labels) == 2 else scores
    epsilon = float(np.finfo(scores.dtype).eps)
    exact = np.clip(given.astype(np.float64), epsilon, 1 - epsilon)
    sums = 1 if len(labels) == 2 else exact.sum(axis=1, keepdims=True)
    value = metrics.log_loss(truth, exact / sums, labels=labels) - np.log(sums).mean()
    # As it comes, in the model's own type: the same clipping, fewer digits.
    plain = metrics.log_loss(truth, given, labels=labels)
    if abs(value - plain) > 1e-5:
        raise AssertionError(f"log_loss {value} of float64 copies, {plain} of {scores.dtype}")
    return value


def regression(truth, predicted):
    """Metrics of numbers, both [N]."""
    predicted = np.asarray(predicted, np.float64).reshape(-1)
    return _plain(
        {
            "mean_absolute_error": metrics.mean_absolute_error(truth, predicted),
            "mean_squared_error": metrics.mean_squared_error(truth, predicted),
            "root_mean_squared_error": metrics.root_mean_squared_error(truth, predicted),
            "mean_absolute_percentage_error": metrics.mean_absolute_percentage_error(truth, predicted),
            "mean_squared_log_error": metrics.mean_squared_log_error(truth, predicted),
            "median_absolute_error": metrics.median_absolute_error(truth, predicted),
            "max_error": metrics.max_error(truth, predicted),
            "r2": metrics.r2_score(truth, predicted),
            "explained_variance": metrics.explained_variance_score(truth, predicted),
        }
    )


def _plain(values):
    return {name: float(value) for name, value in sorted(values.items())}
