import { countCells } from "./classification/confusion.ts";
import type { Classification, Data, Multilabel, Regression } from "./data.ts";
import { meanOf } from "./mean-metric.ts";

/**
 * What a model would say that looks at no input: the class most frequent among the labels (the first of equals) with the
 * classes' shares as probabilities, or the mean of the truth. It knows these labels, so it is the best of its kind. As
 * data of the same rows, `compare` can hold a model against it (beat-dummy).
 */
export function dummyOf(data: Data): Data {
  if (data.task === "regression") return dummyRegression(data);
  return data.task === "multilabel-classification" ? dummyLabels(data) : dummyClassifier(data);
}

function dummyClassifier(data: Classification): Classification {
  const { truth: shares, n } = countCells(data);
  const rows = data.truth.length;
  const majority = shares.indexOf(shares.reduce((a, b) => Math.max(a, b), 0));
  const prior = data.task === "binary-classification" ? shares.subarray(1, 2) : shares;
  const values = new Float64Array(rows * prior.length);
  for (let i = 0; i < values.length; i++) values[i] = n === 0 ? 0 : (prior[i % prior.length] ?? 0) / n;
  return {
    ...data,
    predicted: new Int32Array(rows).fill(majority),
    scores: { kind: "probabilities", width: prior.length, values },
  };
}

/** Each label as most rows have it, with its share as the score. */
function dummyLabels(data: Multilabel): Multilabel {
  const { labels, truth, weights } = data;
  const shares = new Float64Array(labels);
  let total = 0;
  for (let row = 0; row < truth.length / labels; row++) {
    const weight = weights?.[row] ?? 1;
    total += weight;
    for (let label = 0; label < labels; label++)
      shares[label] = (shares[label] ?? 0) + weight * (truth[row * labels + label] ?? 0);
  }
  const share = (i: number) => (total === 0 ? 0 : (shares[i % labels] ?? 0) / total);
  const values = Float64Array.from(truth, (_, i) => share(i));
  return {
    ...data,
    predicted: Uint8Array.from(values, (value) => (value > 0.5 ? 1 : 0)),
    scores: { kind: "probabilities", width: labels, values },
  };
}

function dummyRegression(data: Regression): Regression {
  const { truth, weights } = data;
  const total = weights === undefined ? truth.length : weights.reduce((a, b) => a + b, 0);
  return { ...data, predicted: new Float64Array(truth.length).fill(meanOf(truth, weights ?? null, total)) };
}
