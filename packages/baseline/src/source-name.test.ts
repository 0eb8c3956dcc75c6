import type { BaselineSource } from "@modelgate/schema";
import { expect, it } from "vitest";
import { sourceName } from "./source-name.ts";

it.each<[BaselineSource, string]>([
  [{ kind: "git", ref: null }, "git:base"],
  [{ kind: "git", ref: "v1.2" }, "git:v1.2"],
  [{ kind: "path", path: "a\nb.onnx" }, "path:a\\nb.onnx"],
  [{ kind: "report", path: "r.json" }, "report:r.json"],
  [
    { kind: "url", url: "https://u:s3cret@x.example:8443/a?sig=s3cret#s3cret", sha256: "" },
    "url:https://x.example:8443/a",
  ],
  [{ kind: "url", url: "ftp://u:s3cret@x.example/a", sha256: "" }, "url:ftp://x.example/a"],
  [{ kind: "url", url: "s3cret", sha256: "" }, "url:an address that cannot be read"],
])("names a source and none of its secrets: %j", (source, name) => {
  expect(sourceName(source)).toBe(name);
});
