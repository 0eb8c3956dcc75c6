export type { DatasetOutcome } from "./answers.ts";
export type { HeadStart } from "./head-start.ts";
export type {
  Carried,
  ClassPredictions,
  Column,
  LabelPredictions,
  Predictions,
  ScoreKind,
  ValuePredictions,
} from "./predictions.ts";
export { type FilePredictions, type PredictionsSpec, readPredictions } from "./read-predictions.ts";
export type { RuntimePorts } from "./runtime/find.ts";
export { type Scored, type ScoredDataset, type Scoring, scoreOnnx, type Watcher } from "./score-onnx.ts";
export type { Trial } from "./scoring/compared.ts";
export type { Sanity } from "./scoring/sanity.ts";
export type { Allowance, CarriedKind, DatasetSpec, OutputSpec, SessionOptions } from "./spec.ts";
export type { Workshop } from "./workshop.ts";
