import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FLAGS, flagsHelp, readSettings } from "./settings.ts";
import { VERSION } from "./version.ts";

it("has a value for every setting", () => {
  const settings = readSettings([], {});
  expect(Object.keys(settings)).toEqual(Object.keys(FLAGS));
  expect(settings).toMatchObject({
    models: "/models",
    host: "127.0.0.1",
    port: 8080,
    workers: 1,
    predictionLog: null,
  });
});

it.each([
  ["apart", ["--port", "1"]],
  ["together", ["--port=1"]],
])("reads a flag and its value %s; a flag beats the environment", (_name, argv) => {
  expect(readSettings(argv, { MODELGATE_PORT: "2", MODELGATE_MAX_BATCH: "3" })).toMatchObject({
    port: 1,
    maxBatch: 3,
  });
});

it("tells everything that is wrong at once", () => {
  const argv = [
    "--prot",
    "1",
    "--port",
    "70000",
    "--workers",
    "0",
    "--max-batch",
    "1e3",
    "--log",
    "all",
    "--port",
    "1",
  ];
  expect(() => readSettings([...argv, "--host"], { MODELGATE_THREADS: "two" })).toThrow(
    expect.objectContaining({
      message: [
        "--prot: there is no such flag",
        "--port: expected once, got twice",
        "--host: expected a value",
        'port: expected a whole number from 0 to 65535, got "70000"',
        'workers: expected a whole number from 1 to 64, got "0"',
        'MODELGATE_THREADS: expected a whole number from 1 to 64, got "two"',
        'max-batch: expected a whole number from 1 to 4096, got "1e3"',
        'log: expected one of requests, errors, none, got "all"',
      ].join("\n"),
    }),
  );
});

it("explains every flag", () => {
  expect(flagsHelp(["models"]).match(/^ {2}--/gmu)).toHaveLength(Object.keys(FLAGS).length - 1);
});

it("is of the version that its package says", () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(VERSION).toBe(version);
});
