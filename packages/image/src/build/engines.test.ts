import { expect, it } from "vitest";
import { ENGINES, type EngineName, type Exec, findEngine, lastLine, type Recipe } from "./engines.ts";

/** A machine whose programs answer as told by their first words; the others are not there. */
function machine(
  answers: Readonly<Record<string, { exitCode: number; stdout?: string; stderr?: string }>>,
): Exec {
  return async (program, args) => {
    const line = [program, ...args].join(" ");
    const key = Object.keys(answers).find((start) => line.startsWith(start));
    if (key === undefined) throw new Error(`Unable to locate executable file: ${program}`);
    return { stdout: "", stderr: "", exitCode: 0, ...answers[key] };
  };
}

const up = { exitCode: 0 };
const down = { exitCode: 1, stderr: "Cannot connect to the Docker daemon" };

/** What buildx v0.30.1 says, with the daemon down and over a `buildkitd` of its own. */
const DEAF = `Name:          default
Driver:        
Last Activity: 2026-11-21 23:13:57 +0000 UTC
Error:         Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?
`;
const REMOTE = `Name:          mg
Driver:        remote
Last Activity: 2026-11-21 23:10:43 +0000 UTC

Nodes:
Name:             mg0
Endpoint:         unix:///run/buildkit/buildkitd.sock
Status:           running
`;

it.each<[string, Parameters<typeof machine>[0], EngineName | undefined, EngineName]>([
  [
    "buildx with a builder that writes archives",
    { "docker buildx inspect": { exitCode: 0, stdout: "Name: b\nDriver:        docker-container\n" } },
    undefined,
    "buildx",
  ],
  [
    "plain docker, whose buildx shares the daemon's store",
    {
      "docker buildx inspect": { exitCode: 0, stdout: "Name: default\nDriver: docker\n" },
      "docker version": up,
    },
    undefined,
    "docker",
  ],
  [
    "plain docker without buildx",
    { "docker buildx": { exitCode: 1 }, "docker version": up },
    undefined,
    "docker",
  ],
  [
    "buildx over a daemon elsewhere",
    { "docker buildx inspect": { ...up, stdout: REMOTE } },
    undefined,
    "buildx",
  ],
  [
    "podman, when buildx only says that docker's daemon is down",
    { "docker buildx inspect": { ...up, stdout: DEAF }, docker: down, "podman info": up },
    undefined,
    "podman",
  ],
  [
    "podman, when buildx does not say what it is",
    { "docker buildx inspect": up, docker: down, "podman info": up },
    undefined,
    "podman",
  ],
  ["podman, when docker's daemon is down", { docker: down, "podman info": up }, undefined, "podman"],
  ["buildah alone", { "buildah info": up }, undefined, "buildah"],
  ["the one that was asked for", { "docker version": up, "podman info": up }, "podman", "podman"],
])("takes %s", async (_name, answers, wanted, found) => {
  expect((await findEngine(machine(answers), wanted)).name).toBe(found);
});

it("tells of every engine why it cannot build, when none can", async () => {
  await expect(findEngine(machine({ docker: down }))).rejects.toMatchObject({
    code: "engine-missing",
    message: [
      "dockerfile: expected docker, podman or buildah on this machine, found none that works:",
      "- buildx: Cannot connect to the Docker daemon",
      "- docker: Cannot connect to the Docker daemon",
      "- podman: Unable to locate executable file: podman",
      "- buildah: Unable to locate executable file: buildah",
    ].join("\n"),
  });
});

it("has buildx's own reason where that ends with 0", async () => {
  const deaf = machine({ "docker buildx inspect": { ...up, stdout: DEAF } });
  await expect(findEngine(deaf, "buildx")).rejects.toMatchObject({
    message: expect.stringMatching(/- buildx: Cannot connect to the Docker daemon at .+running\?$/u),
  });
});

it.each([
  ["docker: no such file\n\nRun 'docker run --help' for more information\n", "docker: no such file"],
  ["docker: no such file.\nSee 'docker run --help'.\n", "docker: no such file."],
  ["\n", "it said nothing"],
])("has the reason of %j in a message, and not where to read more", (text, line) => {
  expect(lastLine(text)).toBe(line);
});

it("does not take another engine for the one that was asked for", async () => {
  await expect(findEngine(machine({ "docker version": up }), "podman")).rejects.toMatchObject({
    code: "engine-missing",
  });
});

it.each(ENGINES)("gives %s what a stranger named as words of their own", async (name) => {
  const works = { docker: { exitCode: 0, stdout: "Driver: docker-container" }, podman: up, buildah: up };
  const recipe: Recipe = {
    dockerfile: "-f; rm -rf /",
    folder: "$(x)",
    platform: "linux/amd64",
    name: "n",
    output: "/o/image.tar",
  };
  const steps = (await findEngine(machine(works), name)).steps(recipe);
  const words = steps.flat();
  // As the value of a flag it cannot be one itself; the folder comes last, where no flag can take it.
  expect(words[words.indexOf("--file") + 1]).toBe(recipe.dockerfile);
  expect(steps[0]?.at(-1)).toBe("$(x)");
  expect(words.filter((word) => word.includes("/o/image.tar"))).toHaveLength(1);
});
