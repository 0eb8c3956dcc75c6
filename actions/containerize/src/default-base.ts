// Apart from packages/image, which a run that only reads inputs does not load: a test compares the two.

/** What an image is built upon unless told: Debian's C and C++ libraries and certificates, without a shell. */
export const DEFAULT_BASE =
  "gcr.io/distroless/cc-debian12:nonroot@sha256:9dac0a79194e45a7da0158a9c6da57b217585af0786db3845d1f0ec1a0dd182f";
