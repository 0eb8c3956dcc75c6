import { STAGE_NAME } from "@modelgate/schema";
import * as v from "valibot";

/** A text that names something. */
export const name = v.pipe(v.string(), v.nonEmpty());

/** A number that is neither NaN nor infinite. */
export const finite = v.pipe(v.number(), v.finite("expected a finite number, got infinity"));

/** A label or value of a data set, as YAML writes it. */
export const label = v.union([
  v.string(),
  v.pipe(
    v.number(),
    // YAML has rounded it by now: it would name another example, or several.
    v.check(
      (value) => !Number.isInteger(value) || Number.isSafeInteger(value),
      "expected so long a number in quotes, which keep all of its digits",
    ),
  ),
  v.boolean(),
]);

/** The sha256 of a file. */
export const sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/iu, "expected the 64 hexadecimal digits of a sha256"),
  v.transform((digest) => digest.toLowerCase()),
);

/** An address that nobody on the way can change. */
export const httpsUrl = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s/]+\S*$/u, "expected an address that begins with https://"),
);

/** A stage of a registry. */
export const stageName = v.pipe(
  v.string(),
  v.regex(
    STAGE_NAME,
    "expected letters, digits, `-`, `_` or `/`, beginning and ending with a letter or digit",
  ),
);
