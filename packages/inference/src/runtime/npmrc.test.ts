import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { authorization, readNpmSettings } from "./npmrc.ts";

const url = new URL("https://mirror.example/team/npm/onnxruntime-node/-/x.tgz");
const key = "//mirror.example/team/npm/";
const basic = `Basic ${Buffer.from("ann:pw").toString("base64")}`;

it.each<[string, Record<string, string>, string | undefined]>([
  ["nothing", {}, undefined],
  ["a token", { [`${key}:_authToken`]: "t" }, "Bearer t"],
  [
    "the nearest folder",
    { "//mirror.example/:_authToken": "far", [`${key}:_authToken`]: "near" },
    "Bearer near",
  ],
  ["a folder beside", { "//mirror.example/team/npm2/:_authToken": "t" }, undefined],
  ["another port", { "//mirror.example:444/:_authToken": "t" }, undefined],
  ["a host that begins alike", { "//mirror.example.evil/:_authToken": "t" }, undefined],
  ["user and password", { [`${key}:username`]: "ann", [`${key}:_password`]: "cHc=" }, basic],
  ["a ready pair", { [`${key}:_auth`]: "YW5uOnB3" }, basic],
  ["a token without a host", { _authToken: "t" }, undefined],
])("authorization from %s", (_name, settings, expected) => {
  expect(authorization(new Map(Object.entries(settings)), url)).toBe(expected);
});

it("reads user file, project file and environment, the later ones stronger", async () => {
  const root = await mkdtemp(join(tmpdir(), "modelgate-npmrc-"));
  await using _folder = { [Symbol.asyncDispose]: () => rm(root, { recursive: true }) };
  const userFile = join(root, "setup-node.npmrc");
  await writeFile(
    userFile,
    `; from setup-node\r\nregistry=user\r\na = "quoted"\r\nb=\${SET}/x\nc=\${UNSET}\nd=\${UNSET?}d\n`,
  );
  await writeFile(join(root, ".npmrc"), "# project\nregistry=project\ne=1=2\n");
  const env = {
    NPM_CONFIG_USERCONFIG: userFile,
    npm_config_registry: "env",
    "npm_config_//h/:_authToken": "T",
    SET: "s",
  };
  const settings = await readNpmSettings({ env, workspace: root, home: join(root, "home") });
  expect(Object.fromEntries(settings)).toEqual({
    registry: "env",
    userconfig: userFile,
    "//h/:_authToken": "T",
    a: "quoted",
    b: "s/x",
    d: "d",
    e: "1=2",
  });
});
