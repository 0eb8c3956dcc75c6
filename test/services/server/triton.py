"""Triton's public client against our server.

    triton.py make FOLDER       models in FOLDER/<name>/<version>/model.onnx
    triton.py ask HOST:PORT     one line of JSON: what was compared, and what differed
"""

import json
import pathlib
import sys

import numpy as np
import onnx
import onnxruntime
import tritonclient.http as triton
from onnx import TensorProto, helper
from sklearn.datasets import load_digits, load_iris
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from skl2onnx import convert_sklearn
from skl2onnx.common.data_types import FloatTensorType
from tritonclient.utils import InferenceServerException, np_to_triton_dtype

ROWS = 5
EXTREMES = {
    "BOOL": [True, False, True, True, False],
    "UINT8": [0, 1, 127, 128, 255],
    "UINT16": [0, 1, 2, 3, 65535],
    "UINT32": [0, 1, 2, 3, 2**32 - 1],
    "UINT64": [0, 1, 2**53 + 1, 2**63, 2**64 - 1],
    "INT8": [-128, -1, 0, 1, 127],
    "INT16": [-32768, -1, 0, 1, 32767],
    "INT32": [-(2**31), -1, 0, 1, 2**31 - 1],
    "INT64": [-(2**63), -(2**53) - 1, 0, 2**53 + 1, 2**63 - 1],
    "FLOAT16": [0.0, -2.5, 65504.0, 6e-08, 0.1],
    "FLOAT": [0.0, -2.5, 3.4028235e38, 1e-45, 0.1],
    "DOUBLE": [0.0, -2.5, 1.7976931348623157e308, 5e-324, 0.1],
    "STRING": ["", "a", "é", "😀", "line\nend"],
}


def types_model():
    """Every datatype through Identity, so that each value must come back as it went."""
    kind = {name: TensorProto.DataType.Value(name) for name in EXTREMES}
    inputs = [helper.make_tensor_value_info(f"in_{n}", k, ["N"]) for n, k in kind.items()]
    outputs = [helper.make_tensor_value_info(f"out_{n}", k, ["N"]) for n, k in kind.items()]
    nodes = [helper.make_node("Identity", [f"in_{n}"], [f"out_{n}"]) for n in kind]
    graph = helper.make_graph(nodes, "types", inputs, outputs)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def types_inputs():
    made = {}
    for name, values in EXTREMES.items():
        if name == "STRING":
            made[f"in_{name}"] = np.array(values, dtype=object)
        else:
            made[f"in_{name}"] = np.array(values, dtype=helper.tensor_dtype_to_np_dtype(TensorProto.DataType.Value(name)))
    return made


def converted(model, width, **options):
    return convert_sklearn(model, initial_types=[("X", FloatTensorType([None, width]))], target_opset={"": 17, "ai.onnx.ml": 3}, options=options)


def models():
    """Name and version, model, inputs."""
    iris, digits = load_iris(), load_digits()
    flowers = iris.data[::30].astype(np.float32)
    pictures = digits.data[::200].astype(np.float32)
    logistic = make_pipeline(StandardScaler(), LogisticRegression(max_iter=500)).fit(iris.data, iris.target_names[iris.target])
    forest = RandomForestClassifier(n_estimators=10, random_state=0).fit(digits.data, digits.target)
    line = LinearRegression().fit(iris.data[:, :3], iris.data[:, 3])
    yield "types/1", types_model(), types_inputs()
    # With ZipMap, as skl2onnx writes it by default: a list of maps, which is served as a tensor.
    yield "iris/1", converted(logistic, 4), {"X": flowers}
    yield "iris/2", converted(logistic, 4, zipmap=False), {"X": flowers}
    yield "digits/7", converted(forest, 64), {"X": pictures}
    yield "line/1", converted(line, 3), {"X": flowers[:, :3]}


def expected(model, inputs):
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    answers = session.run(None, {name: values for name, values in inputs.items()})
    return {port.name: plain(answer) for port, answer in zip(session.get_outputs(), answers)}


def plain(answer):
    """ZipMap's maps as a matrix; their keys are the classes in order."""
    if isinstance(answer, list) and answer and isinstance(answer[0], dict):
        return np.array([[row[key] for key in row] for row in answer], dtype=np.float32)
    return np.asarray(answer)


def make(folder):
    for place, model, _ in models():
        path = pathlib.Path(folder, place)
        path.mkdir(parents=True)
        onnx.save(model, str(path / "model.onnx"))


def triton_inputs(inputs, binary):
    fed = []
    for name, values in inputs.items():
        # The client itself sends half floats as binary data only.
        is_binary = binary or values.dtype == np.float16
        fed.append(triton.InferInput(name, list(values.shape), np_to_triton_dtype(values.dtype)))
        fed[-1].set_data_from_numpy(values, binary_data=is_binary)
    return fed


def same(got, truth):
    if truth.dtype.kind in "OU":
        texts = [value.decode() if isinstance(value, bytes) else str(value) for value in got.ravel()]
        return got.shape == truth.shape and texts == [str(value) for value in truth.ravel()]
    if truth.dtype == np.float16:
        # Read from JSON the client gives what numpy makes of it.
        got = got.astype(np.float16)
    return got.shape == truth.shape and got.dtype == truth.dtype and np.array_equal(got, truth)


def ask(address):
    client = triton.InferenceServerClient(address)
    wrong, compared = [], 0

    def check(what, holds):
        nonlocal compared
        compared += 1
        if not holds:
            wrong.append(what)

    check("live", client.is_server_live())
    check("ready", client.is_server_ready())
    check("extensions", client.get_server_metadata()["extensions"] == ["binary_tensor_data"])
    check("versions", client.get_model_metadata("iris")["versions"] == ["2", "1"])
    for place, model, inputs in models():
        name, version = place.split("/")
        check(f"{place} ready", client.is_model_ready(name, version))
        check(f"{place} platform", client.get_model_metadata(name, version)["platform"] == "onnx_onnxv1")
        truth = expected(model, inputs)
        for way in [(True, True), (True, False), (False, True), (False, False)]:
            sent, returned = way
            outputs = [triton.InferRequestedOutput(output, binary_data=returned) for output in reversed(truth)]
            answer = client.infer(name, triton_inputs(inputs, sent), model_version=version, outputs=outputs, request_id=place)
            described = answer.get_response()
            check(f"{place} {way} id", described["id"] == place and described["model_version"] == version)
            check(f"{place} {way} order", [each["name"] for each in described["outputs"]] == list(reversed(truth)))
            for output, values in truth.items():
                check(f"{place} {way} {output}", same(answer.as_numpy(output), values))
        answer = client.infer(name, triton_inputs(inputs, True), model_version=version)
        check(f"{place} all outputs", len(answer.get_response()["outputs"]) == len(truth))
    for what, call in {
        "unknown model": lambda: client.infer("none", triton_inputs({"X": np.zeros((1, 4), np.float32)}, True)),
        "wrong width": lambda: client.infer("iris", triton_inputs({"X": np.zeros((1, 5), np.float32)}, True)),
        "wrong type": lambda: client.infer("iris", triton_inputs({"X": np.zeros((1, 4), np.float64)}, True)),
    }.items():
        try:
            call()
            check(what, False)
        except InferenceServerException as error:
            check(what, error.status() in ("400", "404") and bool(error.message()))
    client.close()
    print(json.dumps({"compared": compared, "wrong": wrong}))


if __name__ == "__main__":
    make(sys.argv[2]) if sys.argv[1] == "make" else ask(sys.argv[2])
