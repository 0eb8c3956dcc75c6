import { boolean, input, list, oneOf, optional, parser, path, text } from "@modelgate/runner";

const PUSH = "Where it goes";

/** Registries know lower-case names alone, and `github.repository` has the owner's capitals. */
const lowerCase = parser(text.expects ?? "", (given) => given.toLowerCase() || undefined);

/** The inputs of the step that pushes. */
export const pushInputs = {
  push: input(
    "push",
    boolean,
    "Push what `layout` holds, and attach bill of materials, provenance and reports. Loads no model.",
    { fallback: "false", group: PUSH },
  ),
  repository: input(
    "repository",
    optional(lowerCase),
    "Where it is pushed: `host/repository`; capitals become small letters.",
    { example: "ghcr.io/acme/digits", group: PUSH },
  ),
  tags: input("tags", list(text), "Tags that are moved to it, last of all.", {
    many: true,
    example: "v1.2.0",
    group: PUSH,
  }),
  kubernetes: input(
    "kubernetes",
    optional(path),
    "A folder for Kustomize bases of what was pushed: a Deployment, and a KServe InferenceService. Sized by a benchmark's report among `reports`. Nothing is applied.",
    { example: "deploy/base", group: PUSH },
  ),
  key: input("key", optional(path), "A private key (PEM) that signs what is attached.", {
    example: "signing-key.pem",
    group: PUSH,
  }),
  sign: input(
    "sign",
    oneOf("auto", "keyless", "key", "none"),
    "`keyless`: with the run's own identity, which needs `id-token: write`. `auto`: by `key` where one is given, else keyless where the job may, else not.",
    { fallback: "auto", group: PUSH },
  ),
  username: input(
    "username",
    optional(text),
    "Who logs in to the registry; without one what `docker login` left.",
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
