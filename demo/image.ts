// The judged model as an image in a folder: built and proven without an engine, then served from its bytes in that folder and asked
// again. The base is an empty one, which a process needs no more of; `base:` on a real machine is one that an engine can start.
import { spawn } from "node:child_process";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeReport } from "@modelgate/schema";
import { emptyBase } from "../test/fixtures/image/empty-base.ts";
import { program, shown } from "./run.ts";

const MODEL = "digits-good";

/** Whether all of it came about as promised. */
export async function imageDemo(out: string): Promise<boolean> {
  await emptyBase(join(out, "base"));
  const report = join(out, "image.json");
  const args = [
    ...["containerize", "--config", "demo/modelgate.yml", "--model", MODEL, "--name", "digits"],
    ...["--reports", join(out, `${MODEL}.json`), "--base", `oci:${join(out, "base")}`],
    ...["--platforms", process.arch === "arm64" ? "linux/arm64" : "linux/amd64"],
    ...["--layout", join(out, "image"), "--engine", "none", "--report", report],
  ];
  const packed = await shown("the good one as an image that is proven to answer as the model does", args, {
    exit: 0,
    says: "Answers as the model does offline: all",
    from: out,
  });
  if (!packed) return false;
  const { subject } = decodeReport(JSON.parse(await readFile(report, "utf8")));
  return await served(out, subject.digest ?? "");
}

/** The model as the layout holds it: of an artifact with one file the layer's digest is the model's. */
async function served(out: string, digest: string): Promise<boolean> {
  const folder = join(out, "served");
  await mkdir(join(folder, "digits/1"), { recursive: true });
  const blob = join(out, "image/blobs/sha256", digest.replace("sha256:", ""));
  await copyFile(blob, join(folder, "digits/1/model.onnx"));
  const server = spawn(process.execPath, [program, "serve", folder, "--port", "0", "--log", "none"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  try {
    const address = await addressOf(server.stderr);
    const judged = ["validate", "--config", "demo/modelgate.yml", "--model", MODEL];
    return await shown(
      "served from its bytes in the layout, and judged over HTTP: the same numbers",
      [...judged, "--endpoint", `${address}/models/digits`],
      { exit: 0, says: "accuracy on test is 0.971", from: out },
    );
  } finally {
    server.kill("SIGTERM");
  }
}

async function addressOf(said: AsyncIterable<Buffer>): Promise<string> {
  let text = "";
  for await (const part of said) {
    text += part.toString();
    const [, address] = /(http:\/\/127\.0\.0\.1:\d+\/v2)/u.exec(text) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`the server did not start: ${text}`);
}
