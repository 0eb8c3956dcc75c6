import type { Changes } from "@modelgate/schema";

// For tests, of this package and of others: a diff in which everything there is has changed.

/** The section of a diff: an output gone, two nodes quantised, the head retrained. */
export function changesOf(changes: Partial<Changes> = {}): Changes {
  return {
    kind: "changed",
    level: "major",
    reasons: [
      "output probabilities is gone: a caller that reads it fails",
      "input pixels takes 32 columns, not 64",
    ],
    statement: "The interface breaks, one layer was quantised and the head was retrained.",
    before: { path: "models/digits.onnx", sizeBytes: 96422 },
    signature: [
      {
        side: "output",
        kind: "removed",
        name: "probabilities",
        before: "float[N, 10]",
        after: null,
        effect: "breaking",
        reason: "a caller that reads it fails",
      },
      {
        side: "input",
        kind: "shape",
        name: "pixels",
        before: "float[N, 64]",
        after: "float[N, 32]",
        effect: "breaking",
        reason: "a caller that feeds 64 columns is refused",
      },
      {
        side: "output",
        kind: "renamed",
        name: "label",
        to: "digit",
        before: "int64[N]",
        after: "int64[N]",
        effect: "compatible",
        reason: "callers that read by place see no change",
      },
    ],
    graph: graphChange(),
    weights: {
      statement: "Only the head was retrained (2 of 40 tensors).",
      parameters: { before: 24106, after: 24106 },
      sizeBytes: { before: 96424, after: 48212 },
      identical: 38,
      changed: 2,
      added: 1,
      removed: 0,
      tensors: [
        {
          name: "head.weight",
          kind: "changed",
          before: "float[64, 10]",
          after: "float[64, 10]",
          parameters: 640,
          relativeL2: 0.1234,
          cosine: 0.99998,
          largest: { value: 0.0512, index: 417 },
          sparsity: { before: 0, after: 0.25 },
          different: 640,
        },
        {
          name: "head.bias",
          to: "head.b",
          kind: "changed",
          before: "float[10]",
          after: "float[10]",
          parameters: 10,
          relativeL2: 0.0021,
          cosine: 1,
          largest: { value: 0.0004, index: 3 },
          sparsity: { before: 0, after: 0 },
          different: 4,
        },
        {
          name: "scale",
          kind: "added",
          before: null,
          after: "float[1]",
          parameters: 1,
          relativeL2: null,
          cosine: null,
          largest: null,
          sparsity: null,
          different: null,
        },
      ],
      tensorCount: 3,
      ties: ["embed"],
    },
    cost: {
      batch: 1,
      macs: { before: 4_100_000, after: 4_100_000 },
      peakActivationBytes: { before: 81920, after: null },
      reason: "the memory of ai.onnx.ml.ZipMap is not known",
    },
    behaviour: behaviourChange(),
    facts: [
      { name: "training data", before: `sha256:${"11".repeat(32)}`, after: `sha256:${"22".repeat(32)}` },
      { name: "learning_rate", before: "0.001", after: null },
    ],
    ...changes,
  };
}

function graphChange(): NonNullable<Changes["graph"]> {
  return {
    sameness: "changed",
    statement: "2 of 12 nodes changed: a Gemm was quantised.",
    irVersion: { before: 8, after: 10 },
    producer: { before: "skl2onnx 1.17", after: "skl2onnx 1.17" },
    opsets: [{ domain: "", before: 17, after: 21 }],
    nodes: { before: 12, after: 13 },
    matched: 11,
    operators: [{ operator: "QuantizeLinear", before: 0, after: 1 }],
    edits: [
      {
        kind: "added",
        operator: "QuantizeLinear",
        name: "quantise_1",
        where: "",
        attributes: [{ name: "axis", before: null, after: "1" }],
      },
      {
        kind: "changed",
        operator: "Gemm",
        to: "QGemm",
        name: "dense_2",
        where: "if_3/then_branch",
        attributes: [
          { name: "alpha", before: "1", after: "0.5" },
          { name: "transB", before: "1", after: null },
        ],
      },
      {
        kind: "rewired",
        operator: "Softmax",
        name: "softmax",
        where: "",
        attributes: [],
        inputs: { before: ["dense_2"], after: ["quantise_1"] },
      },
    ],
    editCount: 3,
    patterns: [{ kind: "quantisation", statement: "Gemm dense_2 became QuantizeLinear and QGemm" }],
    picture: {
      nodes: [
        { id: "a", operator: "Relu", name: "relu_1", change: "same" },
        { id: "b", operator: "QuantizeLinear", name: "quantise_1", change: "added" },
        { id: "c", operator: "QGemm", name: "dense_2", change: "changed" },
        { id: "d", operator: "Cast", name: "cast_1", change: "removed" },
      ],
      edges: [
        { from: "a", to: "b", change: "added" },
        { from: "b", to: "c", change: "same" },
        { from: "a", to: "d", change: "removed" },
        { from: "a", to: "gone", change: "same" },
      ],
      hidden: 9,
    },
  };
}

function behaviourChange(): NonNullable<Changes["behaviour"]> {
  return {
    statement: "3 of 899 predictions changed.",
    outputs: [
      {
        dataset: "test",
        output: "scores",
        rows: 899,
        rtol: 1e-3,
        atol: 1e-5,
        passes: false,
        smallest: { atol: 0.01234567, rtol: null },
        absolute: { max: 0.0123, mean: 0.0001, median: 0.00005, q99: 0.004 },
        relativeMax: 0.4,
        nonFinite: { before: 0, after: 1 },
        top1: { value: 0.9967, interval: { low: 0.9903, high: 0.9989, confidence: 0.95, method: "wilson" } },
        divergence: { kl: 0.00042, js: 0.0001 },
        worst: [
          { id: "417", absolute: 0.0123 },
          { id: "12", absolute: 0.011 },
        ],
      },
    ],
    flips: [
      {
        dataset: "test",
        by: "truth",
        value: "7",
        rows: 90,
        flips: 2,
        negative: 2,
        positive: 0,
        ids: ["417", "12"],
      },
      {
        dataset: "test",
        by: "writer",
        value: "a",
        rows: 300,
        flips: 1,
        negative: 0,
        positive: 1,
        ids: ["5"],
      },
    ],
    layers: {
      first: "dense_1",
      compared: 12,
      list: [
        { tensor: "relu_1", operator: "Relu", max: 0, mean: 0, passes: true },
        { tensor: "dense_1", operator: "Gemm", max: 0.0123, mean: 0.001, passes: false },
      ],
    },
  };
}
