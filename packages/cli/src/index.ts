#!/usr/bin/env node
import { main } from "./main.ts";

await main(process.argv.slice(2));
for (const stream of [process.stdout, process.stderr]) {
  if (stream.writableLength > 0) await new Promise((resolve) => stream.write("", resolve));
}
// All is said and written. Of itself Node would first take its heap apart, and wait for threads that still compile.
process.exit();
