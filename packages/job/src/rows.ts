import type { PolicyDataset } from "@modelgate/policy";
import type { Problem } from "@modelgate/schema";

/** Rows that feed a model where no truth is asked for: what is timed, and what a server is asked. */
export type Rows = Pick<PolicyDataset, "name" | "id" | "inputs"> & {
  path: string;
  target: PolicyDataset["target"] | null;
};

type Given = {
  data: string | null;
  target: string | null;
  id: string | null;
  inputs: PolicyDataset["inputs"] | null;
};

/** The rows that inputs name; null: none. */
export function givenRows({ data, target, id, inputs }: Given): Rows | null {
  return data === null ? null : { name: "test", path: data, target, id, inputs: inputs ?? {} };
}

/** Columns of a file that nobody named. */
export function strayColumns({ data, target, id, inputs }: Given): Problem[] {
  if (data !== null || (target === null && id === null && inputs === null)) return [];
  const message = "data: expected beside target, id and inputs";
  return [{ code: "input-invalid", message, hint: "Give the file that has these columns." }];
}

/** The rows of a policy's first data set that has some; null: none has. */
export function policyRows(datasets: readonly PolicyDataset[]): Rows | null {
  const set = datasets.find(({ source }) => source.kind === "data");
  if (set === undefined) return null;
  const { name, source, target, id, inputs } = set;
  return { name, path: source.path, target, id, inputs };
}
