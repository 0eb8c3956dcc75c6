// SLSA provenance, version 1 (slsa.dev/spec/v1.0/provenance): from what, by what and where bytes were made.
import { type Descriptor, digestsOf, type Statement, type Subject, statement } from "./statement.ts";

const PROVENANCE = "https://slsa.dev/provenance/v1";

/** How `externalParameters` is to be read: an action of this project, with its inputs. */
const BUILD_TYPE = "https://github.com/modelgate/modelgate/actions@v1";

/** What is known of how bytes were made. */
export type Build = {
  /** The command that made them: `containerize`. */
  action: string;
  /** Its inputs as given, by name; secrets are left out by the caller. */
  inputs: Readonly<Record<string, string>>;
  /** The version of Modelgate that ran. */
  modelgate: string;
  /** null: a laptop, about which nobody vouches for anything. */
  run: {
    /** `owner/name`, and the commit that was checked out. */
    repository: string;
    commit: string;
    /** Address of the run, with its attempt from 1. */
    url: string;
    attempt: number;
    /** The server, as https://github.com. */
    server: string;
  } | null;
  /** What is known of what went in, by name and `sha256:…`: the model, the runtime, the base. `digest` null: by its `uri` alone. */
  materials: readonly (
    | { name: string; digest: string; uri?: string }
    | { name: string; digest: null; uri: string }
  )[];
  /** RFC 3339; null: not said, so that the same inputs give the same statement. */
  startedOn: string | null;
  finishedOn: string | null;
};

/** The statement that these bytes were made so. */
export function provenanceOf(build: Build, subjects: readonly Subject[]): Statement {
  const { run, startedOn, finishedOn } = build;
  const metadata = {
    ...(run === null ? {} : { invocationId: `${run.url}/attempts/${run.attempt}` }),
    ...(startedOn === null ? {} : { startedOn }),
    ...(finishedOn === null ? {} : { finishedOn }),
  };
  return statement(subjects, PROVENANCE, {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { action: build.action, inputs: build.inputs },
      resolvedDependencies: [...sourceOf(run), ...build.materials.map(material)],
    },
    runDetails: {
      builder: {
        // The signature tells which workflow it was; this says only whose machine it ran on.
        id: run === null ? "https://github.com/modelgate/modelgate/laptop" : `${run.server}/actions/runner`,
        version: { modelgate: build.modelgate },
      },
      ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    },
  });
}

function sourceOf(run: Build["run"]): Descriptor[] {
  if (run === null) return [];
  return [{ uri: `git+${run.server}/${run.repository}`, digest: { gitCommit: run.commit } }];
}

function material({ name, digest, uri }: Build["materials"][number]): Descriptor {
  return {
    name,
    ...(uri === undefined ? {} : { uri }),
    ...(digest === null ? {} : { digest: digestsOf(digest) }),
  };
}
