import {
  bomOf,
  bomStatement,
  cardOf,
  provenanceOf,
  type Statement,
  statementOf,
  subjectOf,
} from "@modelgate/evidence";
import { type Host, VERSION } from "@modelgate/runner";
import type { Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import type { Grounds } from "./proven.ts";

/** One thing that is said of an image, with the file it is about where there is one. */
export type Said = { kind: string; statement: Statement; file: { name: string; bytes: Uint8Array } | null };

/** What is attached to an image: each report as a test result, how it was made, and what it consists of. */
export function statementsOf({ proof, all }: Grounds, host: Host): Said[] {
  const { image, subject } = proof.report;
  const about = subjectOf(subject.name, image.digest);
  const reports = all.map(
    ({ report, name, digest, bytes }): Said => ({
      kind: `test result of ${report.action}`,
      statement: statementOf(report, { name, digest }, [about]),
      file: { name, bytes },
    }),
  );
  return [
    ...reports,
    { kind: "provenance", statement: provenanceOf(buildOf(proof.report, host), [about]), file: null },
    { kind: "bill of materials", statement: bomStatement(billOf(proof.report, all), [about]), file: null },
  ];
}

type Proven = Grounds["proof"]["report"];

function buildOf({ image, subject, provenance }: Proven, host: Host) {
  const run = host.provenance();
  const given = Object.values(table.inputs).flatMap(({ name, secret }): [string, string][] => {
    const text = host.getInput(name).trim();
    return secret || text === "" ? [] : [[name, text]];
  });
  return {
    action: table.name,
    inputs: { ...Object.fromEntries(given), build: provenance.command.join(" ") },
    modelgate: VERSION,
    run:
      run === null
        ? null
        : {
            repository: run.repository,
            commit: run.commit,
            url: run.url.replace(/\/attempts\/\d+$/u, ""),
            attempt: run.attempt,
            server: new URL(run.url).origin,
          },
    materials: [
      ...(subject.digest === null ? [] : [{ name: `model ${subject.name}`, digest: subject.digest }]),
      ...(image.base === null
        ? []
        : [{ name: "base", digest: image.base.digest, uri: image.base.reference }]),
      ...image.platforms.flatMap(({ platform, layers }) =>
        layers
          .filter(({ of }) => of !== "base")
          .map(({ of, digest }) => ({ name: `${platform} ${of}`, digest })),
      ),
    ],
    startedOn: provenance.createdAt,
    finishedOn: null,
  };
}

function billOf({ image, subject, environment }: Proven, all: Grounds["all"]) {
  const [first, ...rest] = all.map(({ report }): Report => report);
  const runtime = /^onnxruntime-node (\S+)$/u.exec(environment.runtime ?? "")?.[1] ?? null;
  const layers = image.platforms.flatMap(({ platform, layers: own }) =>
    own.map((layer) => ({ platform, ...layer })),
  );
  return bomOf({
    subject: { kind: "container", name: subject.name, version: null, digest: image.digest },
    parts: [
      ...(image.base === null
        ? []
        : [
            {
              kind: "container" as const,
              name: image.base.reference.replace(/@.*$/u, ""),
              version: null,
              digest: image.base.digest,
            },
          ]),
      // The runtime of an image that others built is not known.
      ...(image.source === "built"
        ? [
            {
              kind: "library" as const,
              name: "onnxruntime-node",
              version: runtime,
              ...(runtime === null ? {} : { purl: `pkg:npm/onnxruntime-node@${runtime}` }),
            },
          ]
        : []),
      ...layers.map(({ platform, of, digest }) => ({
        kind: "file" as const,
        name: `${platform} ${of}`,
        version: null,
        digest,
      })),
    ],
    card: first === undefined ? null : cardOf([first, ...rest]),
    task: null,
    modelgate: VERSION,
    at: null,
  });
}
