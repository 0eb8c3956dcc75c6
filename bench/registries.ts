// Registries of a thousand models to read: tags on a server with a clone of it, and a folder of events.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { logFolder } from "../packages/registry/src/directory-log.ts";
import { messageWith } from "../packages/registry/src/facts.ts";

/** Of each model: ten versions, and as many moves of two stages. */
export const MODELS = 1000;
export const EVENTS = 20_000;
const STEPS = EVENTS / MODELS / 2;
const START = 1_750_000_000;

const ENVIRONMENT = { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };

/** Runs git in a folder, its output given back. */
export function git(cwd: string, args: readonly string[], input = ""): string {
  return execFileSync("git", args, {
    ...{ cwd, input, env: ENVIRONMENT, encoding: "utf8", maxBuffer: 2 ** 28 },
    stdio: ["pipe", "pipe", "ignore"],
  }).trim();
}

/** A bare repository whose tags are the registry, and the path of a clone that has them. */
export function taggedClone(folder: string): string {
  const server = join(folder, "server.git");
  mkdirSync(server);
  git(server, ["init", "--quiet", "--bare", "--initial-branch=main"]);
  git(server, ["fast-import", "--quiet"], [...commits(), ...tags()].join(""));
  // As a server keeps them that has been at work for longer than a minute.
  git(server, ["pack-refs", "--all"]);
  git(server, ["repack", "-adq"]);
  const clone = join(folder, "clone");
  git(folder, ["clone", "--quiet", `file://${server}`, clone]);
  return clone;
}

function* commits(): Generator<string> {
  for (let at = 0; at < STEPS; at += 1)
    yield `commit refs/heads/main\nmark :${at + 1}\ncommitter a <a@b> ${START + at} +0000\ndata 1\n${at}\nM 100644 inline m.onnx\ndata 1\n${at}\n\n`;
}

function* tags(): Generator<string> {
  for (const { model, at, stage, version, facts, seconds } of steps()) {
    const name = stage === null ? `${model}@${version}#${at}` : `${model}#${stage}#${at}`;
    const message = messageWith(stage === null ? `${model} ${version}` : "every requirement holds", facts);
    const data = `data ${Buffer.byteLength(message)}\n${message}\n`;
    yield `tag ${name}\nfrom :${Math.ceil(at / 2)}\ntagger ann <ann@example.com> ${seconds} +0000\n${data}`;
  }
}

/** The same models and moves, in a folder. */
export function eventFolder(root: string): string {
  for (const { model, at, stage, version, facts, seconds } of steps()) {
    const folder = logFolder(root, model);
    if (at === 1) mkdirSync(folder, { recursive: true });
    const bytes = {
      ...{ digest: digestOf(`${model} ${version}`), commit: "0".repeat(40), path: "m.onnx" },
      files: [{ name: "m.onnx", digest: digestOf(`${model} ${version}`), sizeBytes: 1 }],
    };
    const event = {
      ...{
        schema: "modelgate/directory-event@1",
        seq: at,
        model,
        what: stage === null ? "registered" : "moved",
      },
      ...{ version, stage, at: new Date(seconds * 1000).toISOString(), by: "ann" },
      ...{
        reason: stage === null ? "" : "every requirement holds",
        facts,
        bytes: stage === null ? bytes : null,
      },
    };
    writeFileSync(join(folder, `${String(at).padStart(8, "0")}.json`), `${JSON.stringify(event)}\n`);
  }
  return root;
}

/** Registered, moved, registered, moved, each a second later; `at` counts from 1 within a model. */
function* steps() {
  for (let one = 0; one < MODELS; one += 1) {
    const model = `model-${String(one).padStart(4, "0")}`;
    for (let at = 1; at <= 2 * STEPS; at += 1) {
      const version = `v1.${Math.ceil(at / 2) - 1}.0`;
      const stage = at % 2 === 1 ? null : at % 4 === 0 ? "production" : "staging";
      const own = { digest: digestOf(`${model} ${version}`), path: "m.onnx" };
      const facts: Record<string, string> =
        stage === null ? own : { record: digestOf(`${model} ${at}`), kind: "promotion", version };
      yield { model, at, version, stage, facts, seconds: START + 100 + at };
    }
  }
}

function digestOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
