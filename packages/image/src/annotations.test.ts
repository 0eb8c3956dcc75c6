import { expect, it } from "vitest";
import { annotationsOf } from "./annotations.ts";

const model = { name: "digits", version: "1", digest: `sha256:${"a".repeat(64)}`, file: "net.onnx" };

it("says of a model what is known, and nothing of what is not", () => {
  expect(annotationsOf(model, null, null)).toEqual({
    "org.opencontainers.image.title": "digits",
    "org.opencontainers.image.version": "1",
    "modelgate.model.name": "digits",
    "modelgate.model.version": "1",
    "modelgate.model.digest": model.digest,
    "modelgate.model.file": "net.onnx",
  });
});

it("has a stranger's text on one line, in the order it is written in, and not at any length", () => {
  const name = `a\nb\u001b[31m\u2028c\u202e${"x".repeat(5000)}`;
  const title = annotationsOf({ ...model, name }, null, null)["org.opencontainers.image.title"] ?? "";
  expect(title).toMatch(/^a b \[31m c x+$/u);
  expect(title).toHaveLength(1000);
});
