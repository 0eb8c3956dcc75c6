/** What of a version a deployment reads: the digest of the image that serves it, of the model's bytes, or its name. */
export type Write = "image" | "model" | "version";

/** One value in one file that says what is deployed. `path` is from the root of the repository, with `/`. */
export type Target = { path: string; write: Write } & (
  | {
      kind: "kustomize";
      /** `name` of the entry of `images:`. */
      image: string;
    }
  | {
      kind: "helm" | "tfvars";
      /** Where the value stands: `image.digest`, `containers[0].image`, `a\.b.c`. */
      value: string;
    }
  | {
      kind: "kserve";
      /** `metadata.name`; null: the file has one InferenceService. */
      name: string | null;
      /** Where in it; null: the one `storageUri` or `image` of its predictor. */
      value: string | null;
    }
  | {
      kind: "compose";
      /** null: one service has an image. */
      service: string | null;
    }
);

/** What is deployed. Digests are `sha256:` and 64 hexadecimal digits; `image` null: no image is known of this model. */
export type Delivered = { version: string; model: string; image: string | null };

/** What became of one target. `before` equals `after` where it stood there already. */
export type Edit = {
  path: string;
  /** From 1. */
  line: number;
  before: string;
  after: string;
};
