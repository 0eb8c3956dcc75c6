#!/usr/bin/env node
// The bundle has no first line of its own to say what runs it, and loses its mode when it is renewed. It is loaded only
// where it can run: an older Node would die in the middle of it, of something that it does not know.
import { tooOld } from "./node-version.js";

const refusal = tooOld(process.version);
if (refusal === null) {
  await import("../dist/index.js");
} else {
  process.stderr.write(refusal);
  process.exitCode = 2;
}
