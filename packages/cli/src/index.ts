#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { main } from "./main.ts";

// What the engine compiled is kept beside the runtime: a tenth of a small run, from the second on. Not in CI: most of its machines
// have no second run, and on those that do one job must not leave behind what the next one executes.
if (!process.env["CI"]) enableCompileCache(join(homedir(), ".cache", "modelgate", "compiled"));

await main(process.argv.slice(2));

// Nothing is left to do, and taking the engine apart would cost a small run a thirtieth of its time. What was written
// is handed over first: a pipe may be slow.
process.stdout.write("", () => process.stderr.write("", () => process.exit()));
