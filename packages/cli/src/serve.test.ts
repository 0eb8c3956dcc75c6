import { expect, it } from "vitest";
import { serveSettings } from "./serve.ts";

it.each([
  ["first", ["m.onnx", "--port", "1"]],
  ["last", ["--port", "1", "m.onnx"]],
  ["after a flag with its value", ["--port=1", "m.onnx"]],
])("takes the model %s, and listens on this machine only", (_name, argv) => {
  expect(serveSettings(argv)).toMatchObject({
    models: "m.onnx",
    port: 1,
    host: "127.0.0.1",
    drainDelayMs: 0,
  });
});

it("drains as it is told", () => {
  expect(serveSettings(["m.onnx", "--drain-delay-ms", "50"]).drainDelayMs).toBe(50);
});

it.each([
  ["no model", []],
  ["two models", ["a.onnx", "b.onnx"]],
  ["an unknown flag", ["a.onnx", "--prot", "1"]],
  ["a port that is none", ["a.onnx", "--port", "high"]],
])("refuses %s", (_name, argv) => {
  expect(() => serveSettings(argv)).toThrow(expect.objectContaining({ code: "input-invalid" }));
});
