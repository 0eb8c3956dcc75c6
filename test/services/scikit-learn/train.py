"""Trains models that are not in the repository, converts them, and writes them with data and their true metrics.

`python train.py FOLDER` leaves `<name>.onnx`, its data, and `cases.json` there. Data comes with scikit-learn or is drawn.
"""

import json
import os
import sys
import warnings
from pathlib import Path

# One thread, and set before numpy is loaded: sums of floats then have one order.
os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", ORT_DISABLE_TELEMETRY="1", CI="1")

import numpy as np
import pandas
from skl2onnx import to_onnx
from skl2onnx.common.data_types import DoubleTensorType, FloatTensorType
from sklearn import datasets
from sklearn.ensemble import (
    GradientBoostingClassifier,
    GradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

import measure

OUT = Path(sys.argv[1])
OPSET = {"": 17, "ai.onnx.ml": 3}
WRITE = {
    "csv": lambda frame, path: frame.to_csv(path, index=False),
    "csv.gz": lambda frame, path: frame.to_csv(path, index=False),
    "tsv": lambda frame, path: frame.to_csv(path, index=False, sep="\t"),
    # pandas would round to 15 decimal places.
    "jsonl": lambda frame, path: path.write_text(
        "".join(f"{json.dumps(row)}\n" for row in frame.to_dict("records"))
    ),
    "parquet": lambda frame, path: frame.to_parquet(path, index=False),
}
cases = []


def split(frame, target):
    """Half to train on, half to judge; the judged half has an `id` column, which is no feature."""
    train, test = train_test_split(frame, test_size=0.5, random_state=7, stratify=None if target == "value" else frame[target])
    return train, test.assign(id=[f"row-{i}" for i in test.index])


def named(bunch, names):
    frame = bunch.frame.drop(columns="target").rename(columns=lambda name: name.replace(" ", "_").replace("/", "_"))
    return frame.assign(label=[names[i] for i in bunch.target])


def five():
    """Five classes of unequal size that overlap: some are hardly ever right."""
    points, labels = datasets.make_classification(
        1600, 12, n_informative=6, n_classes=5, weights=[0.4, 0.3, 0.15, 0.1, 0.05], flip_y=0.1, random_state=3
    )
    return pandas.DataFrame(points, columns=[f"f{i}" for i in range(12)]).assign(label=labels)


def houses():
    """Prices as in California's census, drawn: long-tailed, positive, with eight features of unlike size."""
    draw = np.random.default_rng(11)
    frame = pandas.DataFrame(
        {
            "income": draw.gamma(3, 1.3, 1200),
            "age": draw.integers(1, 53, 1200),
            "rooms": draw.gamma(9, 0.6, 1200),
            "bedrooms": draw.gamma(30, 0.035, 1200),
            "population": draw.lognormal(7, 0.7, 1200).round(),
            "occupancy": draw.gamma(9, 0.33, 1200),
            "latitude": draw.uniform(32.5, 42, 1200).round(2),
            "longitude": draw.uniform(-124.4, -114.3, 1200).round(2),
        }
    )
    coast = np.exp(-np.abs(frame.longitude + 0.9 * frame.latitude + 87) / 3)
    return frame.assign(value=0.5 + 0.4 * frame.income + 1.5 * coast + draw.gamma(2, 0.2, 1200))


def convert(name, model, features, *, zipmap=None, columns=False, precision=np.float32):
    tensor = DoubleTensorType if precision == np.float64 else FloatTensorType
    inputs = [(c, tensor([None, 1])) for c in features] if columns else [("X", tensor([None, len(features)]))]
    options = None if zipmap is None else {id(model): {"zipmap": zipmap}}
    (OUT / f"{name}.onnx").write_bytes(
        to_onnx(model, initial_types=inputs, target_opset=OPSET, options=options).SerializeToString()
    )


def answers(name, test, features, *, columns=False, precision=np.float32):
    feeds = (
        {c: test[[c]].to_numpy(precision) for c in features} if columns else {"X": test[features].to_numpy(precision)}
    )
    return measure.answers(str(OUT / f"{name}.onnx"), feeds)


def add(name, frame, model, form, *, target="label", scores=True, zipmap=False, positive=None, **signature):
    """Trains, converts, runs and judges one model; `form` is how its data is written."""
    train, test = split(frame, target)
    features = [c for c in frame.columns if c != target]
    model.fit(train[features].to_numpy(), train[target])
    value = target == "value"
    convert(name, model, features, zipmap=None if value else zipmap, **signature)
    outputs = list(answers(name, test, features, **signature).values())
    WRITE[form](test, OUT / f"{name}.{form}")
    case = {"name": name, "model": f"{name}.onnx", "data": f"{name}.{form}", "rows": len(test)}
    inputs = {"target": target, "id": "id"}
    if value:
        inputs["task"] = "regression"
        expected = measure.regression(test[target].to_numpy(), outputs[0])
    else:
        classes = sorted(frame[target].unique().tolist())
        inputs["task"] = "binary-classification" if len(classes) == 2 else "multiclass-classification"
        if positive is not None:
            inputs["positive"] = positive
        expected = measure.classification(
            test[target].tolist(), outputs[0].tolist(), classes, outputs[1] if scores else None
        )
    cases.append(case | {"inputs": inputs, "expected": expected})


def scaled(model):
    return make_pipeline(StandardScaler(), model)


def main():
    wine = named(datasets.load_wine(as_frame=True), ["barolo", "grignolino", "barbera"])
    cancer = named(datasets.load_breast_cancer(as_frame=True), ["malignant", "benign"])
    numbered = cancer.assign(label=(cancer.label == "malignant").astype(int))
    many, prices = five(), houses()

    add("wine-logistic", wine, scaled(LogisticRegression()), "csv", zipmap=True)
    add("wine-svc", wine, scaled(SVC(probability=True, random_state=0)), "parquet")
    add("cancer-forest", cancer, RandomForestClassifier(40, random_state=0), "parquet", positive="malignant")
    add("cancer-mlp", numbered, scaled(MLPClassifier((16,), random_state=0, max_iter=400)), "jsonl", zipmap=True)
    add("cancer-svc-labels", numbered, scaled(SVC(random_state=0)), "tsv", scores=False)
    add("five-boosting", many, GradientBoostingClassifier(n_estimators=30, random_state=0), "jsonl")
    add("five-mlp", many, scaled(MLPClassifier((24,), random_state=0, max_iter=300)), "csv.gz", zipmap=True)
    add("five-forest", many, RandomForestClassifier(25, max_depth=6, random_state=0), "parquet", zipmap=True)
    add("five-logistic-columns", many, scaled(LogisticRegression()), "csv", columns=True)
    add("houses-ridge", prices, scaled(Ridge()), "csv", target="value")
    add("houses-ridge-double", prices, scaled(Ridge()), "parquet", target="value", precision=np.float64)
    add("houses-forest", prices, RandomForestRegressor(30, random_state=0), "parquet", target="value")
    add("houses-boosting", prices, GradientBoostingRegressor(random_state=0), "jsonl", target="value")
    (OUT / "cases.json").write_text(json.dumps(cases, indent=1) + "\n")


if __name__ == "__main__":
    # That a network has not converged, or that an option of SVC will go, is of no interest here.
    warnings.simplefilter("ignore")
    main()
