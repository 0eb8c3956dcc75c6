// Evidence before programs of others: securesystemslib proves our envelopes, cyclonedx-python-lib our bills of materials; and a
// stage that names signers, in a real repository.
import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import {
  bomOf,
  cardOf,
  type PrivateKey,
  readPrivateKey,
  signEnvelope,
  statementOf,
} from "@modelgate/evidence";
import { digestOf } from "@modelgate/ledger";
import type { Report } from "@modelgate/schema";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { measurementOf, reportOf } from "../../packages/render/src/report-builder.ts";
import { cloneOf, type Work, work } from "../fixtures/git/repositories.ts";
import { fileOf, folderOf, judge, write } from "../scenarios/project.ts";
import { runPromote } from "../scenarios/run-promote.ts";
import { lacks, TOOLS } from "./tools.ts";

type Pair = { secret: PrivateKey; pem: string };

function pair(curve: "ed25519" | "prime256v1"): Pair {
  const made =
    curve === "ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("ec", { namedCurve: curve });
  return {
    secret: readPrivateKey(made.privateKey.export({ format: "pem", type: "pkcs8" }).toString(), "key"),
    pem: made.publicKey.export({ format: "pem", type: "spki" }).toString(),
  };
}

/** Answers of programs of others, in one process: it takes a second to load them. */
function ask(asked: readonly object[]): unknown {
  const script = join(import.meta.dirname, "../fixtures/evidence/check.py");
  const input = JSON.stringify(asked);
  const { stdout, stderr, status } = spawnSync(TOOLS.python, [script], { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

it.skipIf(lacks("evidence", "python"))(
  "is proven by securesystemslib and valid by cyclonedx-python-lib, and what was altered is not",
  () => {
    const [ann, bob] = [pair("ed25519"), pair("prime256v1")];
    const keys = [ann, bob].map(({ secret, pem }) => ({ id: secret.id, pem }));
    const said = statementOf(reportOf(), { name: "rapport é.json", digest: digestOf(Buffer.from("r")) });
    const envelope = JSON.parse(Buffer.from(signEnvelope(said, [ann.secret, bob.secret])).toString());
    const altered = { ...envelope, payload: Buffer.from("{}").toString("base64") };
    const slice = measurementOf({ slice: { writer: "ß <b>" } });
    const bom = bomOf({
      subject: { kind: "container", name: "digits", version: null, digest: digestOf(Buffer.from("i")) },
      parts: [
        {
          kind: "library",
          name: "onnxruntime-node",
          version: "1.30.0",
          licence: "MIT",
          purl: "pkg:npm/onnxruntime-node@1.30.0",
        },
      ],
      card: cardOf([reportOf({ measurements: [measurementOf(), slice] })]),
      ...{ task: "multiclass-classification", modelgate: "0.1.0", at: "2026-11-21T06:00:00Z" },
    });
    const broken = { ...bom, components: [{ type: "model" }] };
    expect(ask([{ envelope, keys }, { envelope: altered, keys }, { bom }, { bom: broken }])).toEqual([
      { signers: keys.map(({ id }) => id).toSorted() },
      { signers: [] },
      { fault: null },
      { fault: expect.any(String) },
    ]);
  },
);

describe("a stage that names signers", () => {
  const [ann, eve] = [pair("ed25519"), pair("ed25519")];
  const policy = JSON.stringify({
    models: {
      digits: {
        path: "models/digits.onnx",
        task: "multiclass-classification",
        classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        datasets: { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } } },
        limits: [{ metric: "accuracy", min: 0.9 }],
      },
    },
    registry: {
      stages: [
        { name: "staging", requires: ["validate"] },
        {
          name: "production",
          from: "staging",
          requires: ["validate"],
          "signed-by": [`key:${ann.secret.id}`],
        },
      ],
    },
  });
  let clone: Work;
  let text: string;
  const start = process.cwd();

  beforeEach(async () => {
    const server = work(join(folderOf(), "server"));
    server.commit({
      "models/digits.onnx": fileOf("demo/models/digits-good.onnx"),
      "test.csv": fileOf("test/fixtures/scenarios/digits.csv"),
      "modelgate.yml": policy,
    });
    server.run("config", "receive.denyCurrentBranch", "ignore");
    clone = cloneOf(server, join(folderOf(), "clone"));
    process.chdir(clone.path);
    write(clone.path, { "ann.pub": ann.pem, "eve.pub": eve.pem });
    await runPromote({ do: "register", model: "digits", version: "v1.0.0" });
    const { report } = await judge(clone.path);
    text = JSON.stringify(report);
    write(clone.path, { "report.json": text });
  });
  afterEach(() => process.chdir(start));

  const signedBy = ({ secret }: Pair, report = text) =>
    signEnvelope(
      statementOf(JSON.parse(report) as Report, {
        name: "report.json",
        digest: digestOf(Buffer.from(report)),
      }),
      [secret],
    );
  const toProduction = async (inputs: Record<string, string>) => {
    const { code, report } = await runPromote({ stage: "production", keys: "ann.pub\neve.pub", ...inputs });
    const unmet = report.promotion?.requirements.filter(({ met }) => !met);
    return { code, unmet: unmet?.map(({ name, because }) => `${name}: ${because}`).join("; ") };
  };

  it("takes a signature that an earlier stage brought, proven again from the ledger", async () => {
    write(clone.path, { "report.json.dsse.json": Buffer.from(signedBy(ann)) });
    expect((await runPromote({ stage: "staging", reports: "report.json" })).code).toBe(0);
    expect(await toProduction({})).toEqual({ code: 0, unmet: "" });
  });

  it("refuses until whom it names has signed", async () => {
    expect((await runPromote({ stage: "staging", reports: "report.json" })).code).toBe(0);
    expect(await toProduction({})).toEqual({ code: 1, unmet: "validate: nobody signed it" });

    write(clone.path, { "report.json.dsse.json": Buffer.from(signedBy(ann, `${text}\n`)) });
    expect((await toProduction({ reports: "report.json" })).unmet).toMatch(
      /^validate: its signature proves nothing: .*another report/u,
    );

    write(clone.path, { "report.json.dsse.json": Buffer.from(signedBy(eve)) });
    expect(await toProduction({ reports: "report.json" })).toEqual({
      code: 1,
      unmet: `validate: it is signed by key:${eve.secret.id}, whom the policy does not name`,
    });

    write(clone.path, { "report.json.dsse.json": Buffer.from(signedBy(ann)) });
    expect(await toProduction({ reports: "report.json", keys: "" })).toMatchObject({ code: 1 });
    expect(await toProduction({ reports: "report.json" })).toEqual({ code: 0, unmet: "" });
  });
});
