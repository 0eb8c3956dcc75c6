#!/usr/bin/env node
import { main } from "./main.ts";

await main(process.argv.slice(2));

// Nothing is left to do, and taking the engine apart would cost a small run a thirtieth of its time. What was written
// is handed over first: a pipe may be slow.
process.stdout.write("", () => process.stderr.write("", () => process.exit()));
