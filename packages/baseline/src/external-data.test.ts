import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { temporaryFolder } from "../../../test/fixtures/git/repositories.ts";
import { external, modelOf, part, tensor } from "../../onnx/src/made-model.ts";
import { externalLocations } from "./external-data.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

/** Where the tensors of a model say that they lie. */
function located(locations: readonly string[]): string[] {
  const bytes = modelOf(...locations.map((location) => part(5, tensor(external({ location })))));
  const path = join(folder.path, "model.onnx");
  writeFileSync(path, bytes);
  return externalLocations({ path, sizeBytes: bytes.length, name: "m.onnx" });
}

it("names each file once, however it is written, and leaves what climbs as it is", () => {
  expect(located(["w/a.bin", "./w//a.bin", "../b.bin", "/etc/c.bin"])).toEqual([
    "w/a.bin",
    "../b.bin",
    "/etc/c.bin",
  ]);
});

it("refuses a model of more files than any exporter writes", () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `${at}.bin`);
  expect(located(names(1024))).toHaveLength(1024);
  expect(() => located(names(1025))).toThrow(expect.objectContaining({ code: "model-refused" }));
});
