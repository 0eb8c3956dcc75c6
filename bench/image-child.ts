// Packs a model of 1 GiB into the folder that is named, and prints the most resident memory it held, in bytes.
import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { writeModelArtifact } from "../packages/image/src/index.ts";
import { plainLayer } from "../packages/image/src/layer.ts";
import { modelEntries } from "../packages/image/src/model-entries.ts";
import { openLayout } from "../packages/oci/src/index.ts";

const SIZE_BYTES = 2 ** 30;
const PIECE = Buffer.alloc(2 ** 20, 7);

const [folder = "."] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const hash = createHash("sha256");
const file = await open(join(folder, "large.onnx"), "w");
for (let written = 0; written < SIZE_BYTES; written += PIECE.length) {
  hash.update(PIECE);
  await file.writeFile(PIECE);
}
await file.close();
const digest = `sha256:${hash.digest("hex")}`;
const files = [{ path: "large.onnx", digest, sizeBytes: SIZE_BYTES }];
const model = { name: "large", version: "1", folder, files, digest };
const layout = await openLayout(join(folder, "layout"));
const layer = await plainLayer(modelEntries(model));
await layout.writeBlob(layer.descriptor, layer.open);
await writeModelArtifact(model, layout, { annotations: {}, created: "1970-01-01T00:00:00Z", tag: "1" });
// In kibibytes on Linux.
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
