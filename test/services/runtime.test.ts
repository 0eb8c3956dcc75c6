// The real package, from the registry that npm is configured for: what unit tests replace by a small fake.
import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { bareMachine } from "../../bench/runtime.ts";
import { RELEASE } from "../../packages/inference/src/runtime/index.ts";

const here = `${process.platform}/${process.arch}`;

// Written by onnx 1.23.2 (opset 17), input x[n, 2], output y[n, 2]; expected values by numpy.
const MODELS = [
  {
    name: "Relu",
    bytes: "CAgSADo3CgwKAXgSAXkiBFJlbHUSAWdaEQoBeBIMCgoIARIGCgAKAggCYhEKAXkSDAoKCAESBgoACgIIAkIECgAQEQ==",
    expected: [1, 2, 0, 0.5],
  },
  {
    name: "Softmax(Gemm)",
    bytes:
      "CAgSADp+ChIKAXgKAXcKAWISAXoiBEdlbW0KDwoBehIBeSIHU29mdG1heBIBZyobCAIIAhABIhAAAIA/AACAvwAAAD8AAABAQgF3KhEIAhABIggAAAAA" +
      "AACAP0IBYloRCgF4EgwKCggBEgYKAAoCCAJiEQoBeRIMCgoIARIGCgAKAggCQgQKABAR",
    expected: [1.19202922e-1, 8.80797078e-1, 4.30557081e-4, 9.99569443e-1],
  },
];

const PROGRAM = `
import { loadRuntime } from ${JSON.stringify(new URL("../../packages/inference/src/runtime/load.ts", import.meta.url).href)};
const [directory, ...models] = process.argv.slice(1);
const { InferenceSession, Tensor, env } = loadRuntime(directory);
const x = new Tensor("float32", [1, 2, -3, 0.5], [2, 2]);
const outputs = [];
for (const model of models) {
  const session = await InferenceSession.create(Buffer.from(model, "base64"));
  outputs.push([...(await session.run({ x })).y.data]);
}
console.log(JSON.stringify({ version: env.versions.node, outputs }));
`;

it("a part of the package gives a runtime that runs models and calls nobody", {
  timeout: 60_000,
}, async () => {
  await using machine = await bareMachine();
  const first = await machine.find();
  const requests = machine.traffic.requests;
  const second = await machine.find();
  expect([first.source, second.source]).toEqual(["registry", "tool-cache"]);
  expect([requests, machine.traffic.requests]).toEqual([1, 1]);
  if (process.platform === "linux") {
    expect(machine.traffic.received / machine.traffic.total).toBeLessThanOrEqual(0.25);
  }

  // Without CI variables, which would silence its telemetry too: that leaves its files in the home folder.
  const home = machine.at("empty-home");
  await mkdir(home);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      "--no-warnings",
      "--input-type=module",
      "-e",
      PROGRAM,
      second.directory,
      ...MODELS.map(({ bytes }) => bytes),
    ],
    { env: { HOME: home, PATH: process.env["PATH"] }, cwd: home },
  );

  const { version, outputs } = JSON.parse(stdout);
  expect(version).toBe(RELEASE.version);
  for (const [at, { name, expected }] of MODELS.entries()) {
    for (const [index, value] of expected.entries()) expect(outputs[at][index], name).toBeCloseTo(value, 6);
  }
  expect(await readdir(home)).toEqual([]);
});

describe("other platforms", () => {
  it.each(Object.keys(RELEASE.platforms).filter((name) => name !== here))(
    "%s gets the pinned files out of the same package",
    { timeout: 60_000 },
    async (platform) => {
      await using machine = await bareMachine();
      const [os = "", arch = ""] = platform.split("/");
      const { verified, source } = await machine.find({ os, arch });
      const { bindings, libraries } = RELEASE.platforms[platform] ?? { bindings: {}, libraries: {} };
      expect(source).toBe("registry");
      expect(verified).toEqual(expect.arrayContaining([...Object.keys(bindings), ...Object.keys(libraries)]));
      // One request: the pinned range was long enough.
      expect(machine.traffic.requests).toBe(1);
    },
  );
});
