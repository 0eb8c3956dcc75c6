import { boolean, input, list, oneOf, optional, parser, path, text } from "@modelgate/runner";

const PUSH = "Where it goes";

/** Registries know lower-case names alone, and `github.repository` has the owner's capitals. */
const lowerCase = parser(text.expects ?? "", (given) => given.toLowerCase() || undefined);

/** The inputs of the step that pushes. */
export const pushInputs = {
  push: input(
    "push",
    boolean,
    "Push what `layout` holds, and attach its bill of materials, provenance and reports. Loads no model.",
    { fallback: "false", group: PUSH },
  ),
  repository: input(
    "repository",
    optional(lowerCase),
    "Where to push: `host/repository`; capitals become small letters.",
    { example: "ghcr.io/acme/digits", group: PUSH },
  ),
  tags: input(
    "tags",
    list(text),
    "Tags for the image, set after everything else is there. The model's own artifact gets each with `-model`.",
    {
      many: true,
      example: "v1.2.0",
      group: PUSH,
    },
  ),
  kubernetes: input(
    "kubernetes",
    optional(path),
    "A folder to write Kustomize bases to, for what was pushed: a Deployment, and a KServe InferenceService, sized by a benchmark's report among `reports`. Nothing is applied to a cluster.",
    { example: "deploy/base", group: PUSH },
  ),
  key: input("key", optional(path), "A private key (PEM) to sign what is attached.", {
    example: "signing-key.pem",
    group: PUSH,
  }),
  sign: input(
    "sign",
    oneOf("auto", "keyless", "key", "none"),
    "How what is attached is signed. `keyless`: with the run's own identity, which needs `id-token: write`. `auto`: with `key` if one is given, else keyless if the job may, else not at all.",
    { fallback: "auto", group: PUSH },
  ),
  username: input(
    "username",
    optional(text),
    "The user name at the registry. Default: what `docker login` stored.",
    {
      example: "${{ github.actor }}",
      group: PUSH,
    },
  ),
  password: input("password", optional(text), "The password or token of `username`.", {
    example: "${{ github.token }}",
    group: PUSH,
    secret: true,
  }),
};
