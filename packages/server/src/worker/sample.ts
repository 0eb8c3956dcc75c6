import { plainNumbers, type ServedTensor } from "@modelgate/inference/serving";
import type { ModelPlace } from "../models/repository.ts";
import { datatypeOfRuntime } from "../protocol/datatype.ts";
import { writeData } from "../protocol/json-data.ts";
import type { InferRequest } from "../protocol/request.ts";
import type { Tensors } from "./joined.ts";

/** Elements of a tensor that are written; of a larger one only its shape is. */
const MOST_ELEMENTS = 4096;
const MOST_TEXT = 65_536;

/** One request and its answer as JSON on one line, for the prediction log. */
export function sampleLine({ name, version }: ModelPlace, request: InferRequest, outputs: Tensors): string {
  return [
    `{"model":${JSON.stringify(name)},"version":${JSON.stringify(version)},"id":${JSON.stringify(request.id)}`,
    `,"inputs":${tensors(request.feeds)},"outputs":${tensors(outputs)}}`,
  ].join("");
}

function tensors(named: Tensors): string {
  const entries = Object.entries(named).map(
    ([name, tensor]) => `${JSON.stringify(name)}:${tensorText(tensor)}`,
  );
  return `{${entries.join(",")}}`;
}

function tensorText({ type, dims, data }: ServedTensor): string {
  const datatype = datatypeOfRuntime(type);
  const shape = `"shape":[${dims.join(",")}]`;
  if (datatype === undefined || data.length > MOST_ELEMENTS) return `{${shape}}`;
  const text = writeData(data, datatype) ?? withNulls(type, data);
  return text.length > MOST_TEXT ? `{${shape}}` : `{"datatype":"${datatype.name}",${shape},"data":${text}}`;
}

/** Values that JSON has no word for become null: this is a record, not an answer. */
function withNulls(type: string, data: ServedTensor["data"]): string {
  return JSON.stringify(Array.from(plainNumbers(type, data)));
}
