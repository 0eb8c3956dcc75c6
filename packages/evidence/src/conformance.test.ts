// sigstore's own conformance bundles, as far as they hold statements: test/fixtures/evidence/conformance.sh.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { identityText } from "./identity.ts";
import { readTrustedRoot } from "./trusted-root.ts";
import { verifySignature } from "./verify-signature.ts";

const folder = join(import.meta.dirname, "../../../test/fixtures/evidence");
const bundles = readdirSync(join(folder, "conformance")).filter((name) => !name.startsWith("root-"));

/** Cases that bring no root are of the public sigstore. */
function proven(name: string) {
  const [kind = ""] = name.split("-");
  const path = ["intoto", "rekor2"].includes(kind)
    ? `conformance/root-${kind}.json`
    : "sigstore-go/public-good.json";
  const root = readTrustedRoot(readFileSync(join(folder, path)), path);
  return verifySignature(readFileSync(join(folder, "conformance", name)), { keys: [], root });
}

it("has cases of every kind", () => {
  expect(bundles.filter((name) => name.includes("_fail"))).toHaveLength(11);
  expect(bundles).toHaveLength(14);
});

const NAMELESS = /does not say for which repository it ran/u;

it.each(bundles.filter((name) => name.includes("_fail")))("refuses %s, and for what was proven", (name) => {
  expect(() => proven(name)).toThrow(expect.objectContaining({ code: "signature-invalid" }));
  expect(() => proven(name)).not.toThrow(NAMELESS);
});

it.each(["happy-path-intoto-in-dsse-v3.json", "rekor2-dsse-happy-path.json"])("proves %s", (name) => {
  const { signers, statement } = proven(name);
  expect(signers.map(identityText)).toEqual([
    "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main",
  ]);
  expect(statement.predicateType).toBe("https://slsa.dev/provenance/v1");
});

it("asks more of a workflow's certificate than the suite does: for whom it ran", () => {
  // The last thing that is looked at: all the rest of it holds.
  expect(() => proven("intoto-with-custom-trust-root.json")).toThrow(NAMELESS);
});
