import type { Outcome } from "@modelgate/evaluation";
import { readPredictions, type Scored, type Scoring } from "@modelgate/inference";
import type { EndpointScored, EndpointScoring } from "@modelgate/inference/endpoint";
import { type DatasetEntry, type Profile, problemsOf, type Subject } from "@modelgate/schema";
import { factsOf, trialsOf } from "./facts.ts";
import type { Plan } from "./plan.ts";

/** Everything that was scored or read, before it is judged. */
export type Evidence = {
  subject: Subject;
  datasets: DatasetEntry[];
  /** Of every data set; a fault of the model itself is one of each. */
  outcomes: Outcome[];
  notes: readonly string[];
  runtime: string | null;
  /** What went into the model and came out, of the first data set; absent: no model was run on it. */
  profile?: Profile;
};

/** The ways to the answers of a model: as a file, and behind an address. */
type Ways = {
  score(scoring: Scoring): Promise<Scored>;
  ask(scoring: EndpointScoring): Promise<EndpointScored>;
};

/** Runs the model, or reads what some program predicted. Faults are part of the evidence, never thrown. */
export async function gather(
  planned: Plan,
  options: { threads: number },
  { score, ask }: Ways,
): Promise<Evidence> {
  if (planned.endpoint !== null) return await answered(planned, planned.endpoint, ask);
  return planned.modelPath === null
    ? await claimed(planned)
    : await executed(planned, planned.modelPath, options, score);
}

async function executed(
  planned: Plan,
  modelPath: string,
  options: { threads: number },
  score: (scoring: Scoring) => Promise<Scored>,
): Promise<Evidence> {
  const subject = { name: planned.name, path: modelPath };
  try {
    const scored = await score({
      modelPath,
      datasets: planned.datasets.map((spec, at) => (at === 0 ? { ...spec, profiled: true } : spec)),
      output: planned.output,
      options,
    });
    const { digest, sizeBytes } = scored.subject;
    return {
      subject: { ...subject, digest, sizeBytes, binding: "executed" },
      datasets: scored.datasets.map(({ name, path, digest, outcome }) => ({
        name,
        path,
        digest,
        rows: "predictions" in outcome ? outcome.predictions.rows : null,
      })),
      outcomes: scored.datasets.map((dataset) => ({
        dataset: dataset.name,
        ...dataset.outcome,
        ...rolesOf(planned, dataset.name),
        facts: factsOf(scored, dataset),
      })),
      notes: scored.notes,
      runtime: scored.runtime,
      ...profileIn(scored),
    };
  } catch (error) {
    return nothing(planned, subject, error);
  }
}

/** Whatever answered: which bytes a server runs, nobody here knows, so it is claimed. */
async function answered(
  planned: Plan,
  endpoint: string,
  ask: (scoring: EndpointScoring) => Promise<EndpointScored>,
): Promise<Evidence> {
  const subject = { name: planned.name, path: null };
  try {
    const { datasets, notes, runtime } = await ask({
      endpoint,
      datasets: planned.datasets,
      output: planned.output,
    });
    return {
      subject: { ...subject, digest: null, sizeBytes: null, binding: "claimed" },
      datasets: datasets.map(({ name, path, digest, outcome }) => ({
        ...{ name, path, digest },
        rows: "predictions" in outcome ? outcome.predictions.rows : null,
      })),
      outcomes: datasets.map((dataset) => ({
        dataset: dataset.name,
        ...dataset.outcome,
        ...rolesOf(planned, dataset.name),
        facts: trialsOf(dataset),
      })),
      notes: [...notes, "a server answered: which bytes it runs is not known, so this is claimed"],
      runtime: runtime === null ? "a server that does not name itself" : `served by ${runtime}`,
    };
  } catch (error) {
    return nothing(planned, subject, error);
  }
}

/** Of a model that could not be asked at all: a fault of each data set. */
function nothing(planned: Plan, subject: Pick<Subject, "name" | "path">, error: unknown): Evidence {
  const problems = problemsOf(error);
  return {
    subject: { ...subject, digest: null, sizeBytes: null, binding: "claimed" },
    datasets: planned.datasets.map(({ name, path }) => ({ name, path, digest: null, rows: null })),
    outcomes: planned.datasets.map(({ name }) => ({ dataset: name, problems })),
    notes: [],
    runtime: null,
  };
}

function profileIn({ datasets }: Scored): Pick<Evidence, "profile"> {
  const profile = datasets[0]?.profile;
  return profile === undefined ? {} : { profile };
}

function rolesOf({ roles }: Plan, dataset: string) {
  const own = roles.get(dataset);
  return own === undefined ? {} : { roles: own };
}

async function claimed(planned: Plan): Promise<Evidence> {
  const read = await Promise.all(
    planned.predictions.map(async (spec) => {
      try {
        return { spec, file: await readPredictions(spec, planned.output) };
      } catch (error) {
        return { spec, problems: problemsOf(error) };
      }
    }),
  );
  return {
    subject: { name: planned.name, path: null, digest: null, sizeBytes: null, binding: "claimed" },
    datasets: read.map(({ spec, file }) => ({
      name: spec.name,
      path: spec.path,
      digest: file?.digest ?? null,
      rows: file?.predictions.rows ?? null,
    })),
    outcomes: read.map(({ spec, file, problems }) =>
      file
        ? { dataset: spec.name, predictions: file.predictions, ...rolesOf(planned, spec.name) }
        : { dataset: spec.name, problems: problems ?? [] },
    ),
    notes: read.flatMap(({ file }) => file?.notes ?? []),
    runtime: null,
  };
}
