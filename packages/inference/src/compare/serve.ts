import type { Serve } from "../sandbox/trades.ts";
import type { CompareJob, CompareMessage } from "./job.ts";
import { serveLayers } from "./serve-layers.ts";
import { serveOutputs } from "./serve-outputs.ts";
import { serveShapes } from "./serve-shapes.ts";

/** The trade `compare`: both models over the same data in one child, or one of them looked into. */
export const serve: Serve = async (ort, job, send) => {
  const asked = job as CompareJob;
  const say = (message: CompareMessage) => send(message);
  if (asked.work === "layers") await serveLayers(ort, asked, say);
  else if (asked.work === "shapes") await serveShapes(ort, asked, say);
  // The child's own program reads large data sets in a thread.
  else await serveOutputs({ ort, entry: process.argv[1] ?? "" }, asked, say);
};

export type Say = (message: CompareMessage) => Promise<void>;
