// Files as Modelgate writes them hold what kustomize and yq make of the same files (test/fixtures/delivery/goldens.sh), and what
// kustomize deploys from them is what was delivered. Of the text one line differs for each value.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { TARGETS, written } from "../../../test/fixtures/delivery/write.ts";

const goldens = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../test/fixtures/delivery/goldens.json"), "utf8"),
);

/** kustomize sorts its images by name when it writes. */
function sorted(documents: { images?: { name: string }[] }[]) {
  return documents.map((one) =>
    one.images === undefined
      ? one
      : { ...one, images: one.images.toSorted((a, b) => (a.name < b.name ? -1 : 1)) },
  );
}

it.each(Object.keys(TARGETS))("%s: holds what others make of it", (name) => {
  const { before, after } = written(name);
  const documents = [...parseAllDocuments(after)].map((one) => one.toJS());
  expect(sorted(documents)).toEqual(sorted(goldens[name]));
  const [old, now] = [before.split("\n"), after.split("\n")];
  expect(now).toHaveLength(old.length);
  expect(now.filter((line, at) => line !== old[at])).toHaveLength(TARGETS[name]?.length ?? 0);
});

it("is what kustomize deploys", () => {
  const [digests, tags] = [goldens.built["kustomization.yaml"], goldens.built["tagged-kustomization.yaml"]];
  expect(digests).toContain(`ghcr.io/acme/digits@sha256:${"a".repeat(64)}`);
  expect(tags).toContain("digits:v1.2.0");
});
