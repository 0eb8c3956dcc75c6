import type { Delivered, Write } from "./target.ts";

/** What a value is, by where it stands: a digest alone, a tag alone, an image, or whatever its owner made of it. */
export type Form = "digest" | "tag" | "image" | "free";

/** The value after the change, or why it cannot be known. */
export type NewValue = { text: string } | { refused: string; hint: string };

const DIGITS = /(?<![0-9A-Fa-f])[0-9a-f]{64}(?![0-9A-Fa-f])/gu;
// Of pre-releases only those that say so: `v1.2.0-slim` is a flavour of an image, and the next version may have none.
const VERSION =
  /(?<![\w.+-])v?\d+\.\d+\.\d+(?:-(?:alpha|beta|rc|pre|dev|\d)[\w.-]*)?(?:\+[\w.-]+)?(?![\w.+-])/gu;
/** A name of an image with a tag, and what follows. The tag stands in the last part of the path: a port does not. */
const TAGGED = /^(.*\/)?([^/:@]+):[\w][\w.-]{0,127}(?=@|$)/u;
const REFERENCE = /^(?:oci:\/\/)?[a-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)*(?::[\w][\w.-]{0,127})?$/u;
/** What every form of a value is made of; nothing in it means anything to YAML or JSON. */
const PLAIN = /^[A-Za-z0-9][\w.:@/+~%=-]*$/u;

/**
 * A value with what is deployed in it. What is not the digest or the version stays: the name of an image, a bucket, a folder. A
 * tag beside a digest is taken out, for it would tell of another image.
 */
export function newValue(before: string, form: Form, write: Write, delivered: Delivered): NewValue {
  if (before !== "" && !PLAIN.test(before))
    return refused(
      "it holds more than a name, a digest or a version",
      "Write what is deployed there itself, without variables or templates.",
    );
  const made =
    write === "version"
      ? withVersion(before, form, delivered.version)
      : withDigest(before, form, digestOf(write, delivered));
  if ("text" in made && !PLAIN.test(made.text))
    return refused(`${JSON.stringify(made.text)} cannot stand there`, "Register versions as v1.2.0.");
  return made;
}

function digestOf(write: "image" | "model", { model, image }: Delivered): string | null {
  return write === "image" ? image : model;
}

function withDigest(before: string, form: Form, digest: string | null): NewValue {
  if (digest === null)
    return refused(
      "no image of this model is known",
      "Ask for `containerize` in the stage's `requires`, or `write: model` or `version`.",
    );
  if (!/^sha256:[0-9a-f]{64}$/u.test(digest))
    return refused(`${JSON.stringify(digest)} is no digest`, "Expected sha256: and 64 hexadecimal digits.");
  if (form === "tag") return refused("a tag holds no digest", "Give the entry a `digest`.");
  const [only, ...more] = before.matchAll(DIGITS);
  if (more.length > 0)
    return refused("it holds several digests", "Only one can be the model's: name a value with one.");
  if (only !== undefined) {
    const text = before.slice(0, only.index) + digest.slice("sha256:".length) + before.slice(only.index + 64);
    return {
      text: text.replace(TAGGED, (whole, folder = "", name = "", at: number) =>
        text[at + whole.length] === "@" ? `${folder}${name}` : whole,
      ),
    };
  }
  if (before === "" && form !== "image") return { text: digest };
  // `latest` may be the tag of something, and is the name of nothing.
  const isImage = REFERENCE.test(before) && (form === "image" || before.includes("/"));
  if (isImage) return { text: `${before.replace(TAGGED, "$1$2")}@${digest}` };
  return refused(
    "it holds no digest, and is no image",
    "Write the digest of what is deployed now there once.",
  );
}

function withVersion(before: string, form: Form, version: string): NewValue {
  if (form === "digest")
    return refused("a digest holds no version", "Give the entry a `newTag`, or leave `write` out.");
  if (version.includes("+") && form !== "free")
    return refused(
      `${version}: a tag cannot hold a +`,
      "Register versions without build metadata, or deliver the digest.",
    );
  if (before === "" && form !== "image") return { text: version };
  if (before.search(DIGITS) >= 0)
    return refused(
      "a digest stands there, and a digest decides what runs",
      "Deliver the digest: leave `write` out.",
    );
  const [only, ...more] = before.matchAll(VERSION);
  if (more.length > 0)
    return refused("it holds several versions", "Only one can be the model's: name a value with one.");
  if (only === undefined)
    return refused("it holds no version as v1.2.0", "Write the version that is deployed now there once.");
  const shown = only[0].startsWith("v") ? version : version.replace(/^v/u, "");
  return { text: before.slice(0, only.index) + shown + before.slice(only.index + only[0].length) };
}

function refused(why: string, hint: string): NewValue {
  return { refused: why, hint };
}
