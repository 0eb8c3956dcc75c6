// The engines that can build a user's own Dockerfile, as data: how each is asked whether it works, and the argument lists that
// build an image and leave it in a file. No shell is between.
import { failure } from "@modelgate/schema";

/** Runs a program with a list of arguments. Rejects only when it cannot be started. `@modelgate/runner/exec` is one. */
export type Exec = (
  program: string,
  args: readonly string[],
  options?: { cwd?: string; env?: Readonly<Record<string, string>>; input?: string },
) => Promise<{ exitCode: number; stdout: string; stderr: string }>;

export const ENGINES = ["buildx", "docker", "podman", "buildah"] as const;
export type EngineName = (typeof ENGINES)[number];

/** What is built. */
export type Recipe = {
  /** Path of the Dockerfile. */
  dockerfile: string;
  /** The folder that `COPY` copies from. */
  folder: string;
  platform: string;
  /** A name for the image in the engine's own store, where it needs one. */
  name: string;
  /** The file where the result is to be: an archive of a layout, or docker's own. */
  output: string;
};

export type Engine = {
  name: EngineName;
  program: string;
  /** In their order; the first that fails ends the build. */
  steps(recipe: Recipe): readonly (readonly string[])[];
  /** Afterwards, whatever came before. */
  clean(recipe: Recipe): readonly (readonly string[])[];
};

const SET: Readonly<Record<EngineName, Engine>> = {
  buildx: {
    name: "buildx",
    program: "docker",
    steps: ({ dockerfile, folder, platform, output }) => [
      [
        "buildx",
        "build",
        ...["--file", dockerfile, "--platform", platform],
        // Their statements hold times and make an index of an image; ours are attached at the push.
        ...["--provenance=false", "--sbom=false"],
        ...["--output", `type=oci,rewrite-timestamp=true,dest=${output}`],
        ...["--build-arg", "SOURCE_DATE_EPOCH=0"],
        folder,
      ],
    ],
    clean: () => [],
  },
  docker: {
    name: "docker",
    program: "docker",
    steps: ({ dockerfile, folder, platform, name, output }) => [
      ["build", "--file", dockerfile, "--platform", platform, "--tag", name, folder],
      ["save", "--output", output, name],
    ],
    clean: ({ name }) => [["image", "rm", name]],
  },
  podman: {
    name: "podman",
    program: "podman",
    steps: ({ dockerfile, folder, platform, name, output }) => [
      [
        "build",
        ...["--file", dockerfile, "--platform", platform, "--format", "oci", "--timestamp", "0"],
        ...["--tag", name, folder],
      ],
      ["save", "--format", "oci-archive", "--output", output, name],
    ],
    clean: ({ name }) => [["image", "rm", name]],
  },
  buildah: {
    name: "buildah",
    program: "buildah",
    steps: ({ dockerfile, folder, platform, name, output }) => [
      [
        "build",
        ...["--file", dockerfile, "--platform", platform, "--format", "oci", "--timestamp", "0"],
        ...["--tag", name, folder],
      ],
      ["push", name, `oci-archive:${output}`],
    ],
    clean: ({ name }) => [["rmi", name]],
  },
};

/** How each is asked whether it can build: it has to answer, and docker's daemon with it. */
const PROBES: Readonly<Record<EngineName, (exec: Exec) => Promise<string | null>>> = {
  buildx: async (exec) => {
    const { exitCode, stdout, stderr } = await exec("docker", ["buildx", "inspect"]);
    if (exitCode !== 0) return lastLine(stderr);
    // It says so, and ends with 0, when the daemon of its builder does not answer.
    const [, fault] = /^Error:[^\S\n]*(\S.*)$/mu.exec(stdout) ?? [];
    if (fault !== undefined) return lastLine(fault);
    // The driver that shares docker's own store cannot write a file; the plain builder and `save` can.
    const [, driver] = /^Driver:[^\S\n]*(\S+)$/mu.exec(stdout) ?? [];
    if (driver === undefined) return "it does not say how its builder runs";
    return driver === "docker" ? "its driver `docker` writes no OCI archive" : null;
  },
  docker: answers("docker", ["version", "--format", "{{.Server.Version}}"]),
  podman: answers("podman", ["info", "--format", "{{.Store.GraphDriverName}}"]),
  buildah: answers("buildah", ["info"]),
};

/**
 * The first engine that works, of all or of the one that was asked for.
 * @throws ModelgateError `engine-missing` with the reason of each
 */
export async function findEngine(exec: Exec, wanted?: EngineName): Promise<Engine> {
  const reasons: string[] = [];
  for (const name of wanted === undefined ? ENGINES : [wanted]) {
    const reason = await PROBES[name](exec).catch((error: unknown) => messageOf(error));
    if (reason === null) return SET[name];
    reasons.push(`- ${name}: ${reason}`);
  }
  throw failure(
    "engine-missing",
    `dockerfile: expected docker, podman or buildah on this machine, found none that works:\n${reasons.join("\n")}`,
    {
      hint: "Start docker, install podman or buildah, or leave `dockerfile` out: Modelgate's own image needs no engine.",
    },
  );
}

function answers(program: string, args: readonly string[]): (exec: Exec) => Promise<string | null> {
  return async (exec) => {
    const { exitCode, stderr } = await exec(program, args);
    return exitCode === 0 ? null : lastLine(stderr);
  };
}

/** Docker's word after what was wrong, and no reason. */
const WHERE_TO_READ = /^(?:Run|See) '.+ --help'/u;

/** The end of what a program said, as one line of a message. */
export function lastLine(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !WHERE_TO_READ.test(line.trim()));
  const line = (lines.at(-1) ?? "it said nothing").replace(/\p{Cc}/gu, " ").trim();
  return line.slice(0, 300);
}

function messageOf(error: unknown): string {
  return lastLine(error instanceof Error ? error.message : String(error));
}
