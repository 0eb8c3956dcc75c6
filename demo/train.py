"""Trains the demo's models on the data that comes with scikit-learn, and writes what is committed here.

    python -m venv .venv && .venv/bin/pip install -r demo/requirements.txt && .venv/bin/python demo/train.py

Writes models/*.onnx, data/* (held-out rows only) and expected.json. No clock, no network and fixed seeds: a
second run gives the same bytes. README.md says what each model is and how honest it is.
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "test" / "fixtures" / "models"))
import reference  # first: it settles the number of threads before numpy is loaded
import stable

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from scipy.stats import binomtest
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn import datasets
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import recall_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler

SEED = 0
OPSET = {"": 17, "ai.onnx.ml": 3}
expected = {}


def digits():
    """1,797 images of 8 × 8, pixels 0 to 16; 898 rows to train on and 899 held out."""
    images, labels = datasets.load_digits(return_X_y=True)
    number = np.arange(len(labels))
    train, test = train_test_split(number, test_size=0.5, random_state=SEED, stratify=labels)
    test = np.sort(test)
    columns = {
        "id": pa.array([f"digit-{row:04}" for row in test]),
        "label": pa.array(labels[test], pa.int64()),
    }
    for pixel in range(64):
        columns[f"pixel_{pixel:02}"] = pa.array(images[test, pixel].astype(np.float32))
    pq.write_table(pa.table(columns), HERE / "data/digits-test.parquet", compression="snappy")

    def net():
        return MLPClassifier((64,), max_iter=600, random_state=SEED)

    # A scaler fitted on the known range, so that the network sees 0 to 1 whatever rows it is given.
    range_scaler = MinMaxScaler().fit(np.array([[0.0] * 64, [16.0] * 64]))
    good = make_pipeline(range_scaler, net().fit(range_scaler.transform(images[train]), labels[train]))
    half = train[: len(train) // 2]
    subtle = make_pipeline(range_scaler, net().fit(range_scaler.transform(images[half]), labels[half]))
    # The mistake: trained behind a StandardScaler, exported without it.
    bad = net().fit(StandardScaler().fit_transform(images[train]), labels[train])

    answers = {}
    for name, model in {"good": good, "subtle": subtle, "bad": bad}.items():
        path = save(f"digits-{name}", model, [("pixels", FloatTensorType([None, 64]))], zipmap=False)
        outputs = reference.run(path, {"pixels": images[test].astype(np.float32)})
        record(path, "digits-test.parquet", "label", labels[test], outputs, list(range(10)))
        answers[name] = outputs["label"]
        recall = recall_score(labels[test], answers[name], average=None)
        expected[path.stem]["accuracy_by_label"] = dict(enumerate(recall.tolist()))
    for name in ("subtle", "bad"):
        expected[f"digits-{name}"]["against"] = flips(labels[test], answers["good"], answers[name])


def flips(truth, before, now):
    """What changed from digits-good to another model on the same rows, with McNemar's exact test."""
    was_right, is_right = before == truth, now == truth
    wrong, right = int((was_right & ~is_right).sum()), int((~was_right & is_right).sum())
    return {
        "baseline": "digits-good",
        "newly_wrong": wrong,
        "newly_right": right,
        "accuracy_difference": (right - wrong) / len(truth),
        "mcnemar_p": binomtest(wrong, wrong + right, 0.5).pvalue,
    }


def breast_cancer():
    """569 biopsies, 30 measurements: one model with a matrix and ZipMap, one with an input per column."""
    frame = datasets.load_breast_cancer(as_frame=True).frame
    frame.columns = [column.replace(" ", "_") for column in frame.columns]
    frame.insert(0, "malignant", 1 - frame.pop("target"))
    train, test = train_test_split(frame, test_size=0.5, random_state=SEED, stratify=frame["malignant"])
    test = test.sort_index()
    test.to_csv(HERE / "data/breast-cancer-test.csv", index=False, lineterminator="\n")
    features = list(frame.columns[1:])

    forest = RandomForestClassifier(50, max_depth=6, random_state=SEED).fit(
        train[features].to_numpy(), train["malignant"]
    )
    path = save("breast-cancer-forest", forest, [("features", FloatTensorType([None, 30]))], zipmap=True)
    outputs = reference.run(path, {"features": test[features].to_numpy(np.float32)})
    record(path, "breast-cancer-test.csv", "malignant", test["malignant"], outputs, [0, 1])

    boosted = GradientBoostingClassifier(n_estimators=40, random_state=SEED)
    boosted = make_pipeline(StandardScaler(), boosted).fit(train[features].to_numpy(), train["malignant"])
    inputs = [(feature, FloatTensorType([None, 1])) for feature in features]
    path = save("breast-cancer-columns", boosted, inputs, zipmap=False)
    outputs = reference.run(path, {f: test[[f]].to_numpy(np.float32) for f in features})
    record(path, "breast-cancer-test.csv", "malignant", test["malignant"], outputs, [0, 1])


def diabetes():
    """442 patients, 10 standardised measurements, progression after a year: a regression, as JSON Lines."""
    frame = datasets.load_diabetes(as_frame=True).frame.rename(columns={"target": "progression"})
    train, test = train_test_split(frame, test_size=0.5, random_state=SEED)
    test = test.sort_index()
    lines = [
        json.dumps({"id": f"patient-{row:03}", **values}) for row, values in test.to_dict("index").items()
    ]
    (HERE / "data/diabetes-test.jsonl").write_text("\n".join(lines) + "\n")
    features = list(frame.columns[:-1])

    ridge = Ridge(alpha=0.1, random_state=SEED).fit(train[features].to_numpy(), train["progression"])
    path = save("diabetes-ridge", ridge, [("features", FloatTensorType([None, 10]))])
    predicted = reference.run(path, {"features": test[features].to_numpy(np.float32)})["variable"]
    metrics = reference.regression(test["progression"], predicted.astype(np.float64).reshape(-1))
    entry(path, "diabetes-test.jsonl", "progression", "regression", len(test), metrics)


def iris():
    """150 flowers with their names for labels: strings in the data, in the label output and in ZipMap."""
    bunch = datasets.load_iris(as_frame=True)
    frame = bunch.frame.rename(columns=lambda column: column.removesuffix(" (cm)").replace(" ", "_"))
    frame["species"] = bunch.target_names[frame.pop("target")].astype(object)
    train, test = train_test_split(frame, test_size=0.5, random_state=SEED, stratify=frame["species"])
    test = test.sort_index()
    test.to_csv(HERE / "data/iris-test.csv", index=False, lineterminator="\n")
    features = list(frame.columns[:-1])

    linear = LogisticRegression(max_iter=500).fit(
        train[features].to_numpy(), train["species"].to_numpy(object)
    )
    path = save("iris-linear", linear, [("measurements", FloatTensorType([None, 4]))], zipmap=True)
    outputs = reference.run(path, {"measurements": test[features].to_numpy(np.float32)})
    record(path, "iris-test.csv", "species", test["species"], outputs, sorted(bunch.target_names.tolist()))


def save(name, model, inputs, zipmap=None):
    """Writes models/NAME.onnx, the same bytes every time, and gives its path."""
    options = None if zipmap is None else {id(model): {"zipmap": zipmap}}
    converted = to_onnx(model, initial_types=inputs, target_opset=OPSET, options=options, name=name)
    path = HERE / "models" / f"{name}.onnx"
    stable.write(path, converted)
    return path


def record(path, data, target, truth, outputs, classes):
    """Notes a classifier's true metric values. skl2onnx gives the label first and the scores second."""
    label, scores = outputs.values()
    metrics = reference.classification(
        list(truth), label.tolist(), classes, np.asarray(scores, dtype=np.float64)
    )
    if len(classes) > 2:
        # Of the scores as they are. The reference divides each row by its sum, which breaks ties of scores rounded to 1.
        for way in ("ovr", "ovo"):
            area = roc_auc_score(truth, np.asarray(scores, np.float64), multi_class=way, labels=classes)
            metrics[f"roc_auc_{way}"] = float(area)
    task = "binary-classification" if len(classes) == 2 else "multiclass-classification"
    entry(path, data, target, task, len(truth), metrics)


def entry(path, data, target, task, rows, metrics):
    expected[path.stem] = {"data": data, "target": target, "task": task, "rows": rows, "metrics": metrics}


for folder in ("models", "data"):
    (HERE / folder).mkdir(exist_ok=True)
for make in (digits, breast_cancer, diabetes, iris):
    make()
(HERE / "expected.json").write_text(json.dumps(expected, indent=2) + "\n")
