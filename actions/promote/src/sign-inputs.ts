import { input, list, optional, path } from "@modelgate/runner";

const WHO = "Who may have signed";

/** By what signatures of reports are proven. Whom they have to be of, the policy says. */
export const signInputs = {
  keys: input(
    "keys",
    list(path),
    "Public keys in PEM (Ed25519, or ECDSA on P-256) that the policy's `signed-by` names as `key:<sha256>`.",
    { flag: "key", many: true, example: "keys/gate.pub", group: WHO },
  ),
  trustedRoot: input(
    "trusted-root",
    optional(path),
    "Sigstore's `trusted_root.json`, to check signatures of workflows and people. It is never downloaded.",
    { example: ".github/trusted_root.json", group: WHO },
  ),
};
