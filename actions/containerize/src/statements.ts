import {
  type Build,
  bomOf,
  bomStatement,
  cardOf,
  type Part,
  provenanceOf,
  type Statement,
  type Subject,
  statementOf,
  subjectOf,
} from "@modelgate/evidence";
import { VERSION } from "@modelgate/runner";
import type { Image, Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import type { Grounds } from "./proven.ts";

/** One thing that is said of an image, with the file it is about where there is one. */
export type Said = { kind: string; statement: Statement; file: { name: string; bytes: Uint8Array } | null };

/**
 * What is attached to an image: each report as a test result, how it was made, and what it consists of. Nothing is said that nobody
 * here knows: which bytes an image holds that others built, how they built it, and what a platform answers that was not started.
 */
export function statementsOf({ proof, all }: Grounds): Said[] {
  const { image, subject } = proof.report;
  const whole = subjectOf(subject.name, image.digest);
  const reports = all.map(
    ({ report, name, digest, bytes }): Said => ({
      kind: `test result of ${report.action}`,
      statement: statementOf(report, { name, digest }, imagesOf(report, image, whole)),
      file: { name, bytes },
    }),
  );
  const made: Said[] =
    image.source === "image"
      ? []
      : [{ kind: "provenance", statement: provenanceOf(buildOf(proof.report), [whole]), file: null }];
  const bill = bomStatement(billOf(proof.report, all), [whole]);
  return [...reports, ...made, { kind: "bill of materials", statement: bill, file: null }];
}

type Proven = Grounds["proof"]["report"];

/** What a report speaks for beside the model: of a proof what was started, of others the image that holds the bytes they judged. */
function imagesOf({ image: own, subject }: Report, image: Image, whole: Subject): Subject[] {
  if (own === undefined) return image.source === "built" ? [whole] : [];
  const { digest, platforms, proof } = own;
  if (digest !== image.digest || proof === null) return [];
  const started = platforms.find(({ platform }) => platform === proof.platform) ?? platforms[0];
  if (started === undefined) return [];
  return [
    subjectOf(`${subject.name} ${proof.platform}`, started.digest),
    ...(platforms.length === 1 && started.digest !== digest ? [whole] : []),
  ];
}

/** As the report of the build says: the push may run elsewhere, at another commit. */
function buildOf({ image, subject, provenance, environment }: Proven): Build {
  const { base } = image;
  const runtime = runtimeOf(environment);
  return {
    action: table.name,
    inputs: inputsOf(provenance.command),
    modelgate: environment.modelgate,
    run: runOf(provenance),
    // What a Dockerfile put into its image nobody here knows.
    materials:
      image.source !== "built"
        ? []
        : [
            ...(subject.digest === null ? [] : [{ name: `model ${subject.name}`, digest: subject.digest }]),
            ...(base === null ? [] : [{ name: "base", digest: base.digest, uri: base.reference }]),
            ...(runtime === null ? [] : [{ name: "onnxruntime-node", digest: null, uri: purlOf(runtime) }]),
          ],
    startedOn: provenance.createdAt,
    finishedOn: null,
  };
}

function runOf({ repository, commit, run }: Report["provenance"]): Build["run"] {
  const [, url, server, attempt] = /^((https?:\/\/[^/]+)\/.+?)(?:\/attempts\/(\d+))?$/u.exec(run ?? "") ?? [];
  if (repository === null || commit === null || url === undefined || server === undefined) return null;
  return { repository, commit, url, attempt: Number(attempt ?? 1), server };
}

/** Inputs by name, of the argument list that repeats a run: a flag and its value by turns, one flag several times for several. */
function inputsOf([, , ...words]: readonly string[]): Record<string, string> {
  const inputs = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [flag = "", value = ""] = words.slice(at, at + 2);
    const name = flag.replace(/^--/u, "");
    const before = inputs.get(name);
    inputs.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return Object.fromEntries(inputs);
}

function billOf({ image, subject, environment }: Proven, all: Grounds["all"]) {
  const [first, ...rest] = all.map(({ report }): Report => report);
  const { base } = image;
  // Runtime and model of an image that others built are not known.
  const isOurs = image.source === "built";
  const runtime = runtimeOf(environment);
  const parts: Part[] = [
    ...(base === null
      ? []
      : [
          {
            kind: "container" as const,
            name: base.reference.replace(/@.*$/u, ""),
            version: null,
            digest: base.digest,
          },
        ]),
    ...(isOurs
      ? [
          {
            kind: "library" as const,
            name: "onnxruntime-node",
            version: runtime,
            ...(runtime === null ? {} : { purl: purlOf(runtime) }),
          },
        ]
      : []),
    ...image.platforms.flatMap(({ platform, layers }) =>
      layers.map(({ of, digest }) => ({
        kind: "file" as const,
        name: `${platform} ${of}`,
        version: null,
        digest,
      })),
    ),
  ];
  return bomOf({
    subject: { kind: "container", name: subject.name, version: null, digest: image.digest },
    parts,
    card: first === undefined || !isOurs ? null : cardOf([first, ...rest]),
    task: null,
    modelgate: VERSION,
    at: null,
  });
}

function runtimeOf({ runtime }: Report["environment"]): string | null {
  return /^onnxruntime-node (\S+)$/u.exec(runtime ?? "")?.[1] ?? null;
}

function purlOf(version: string): string {
  return `pkg:npm/onnxruntime-node@${version}`;
}
