// A server for tests: models that are written byte by byte, on a free port, its log in memory.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servingRuntime } from "@modelgate/inference/serving";
import { type ModelServer, serve } from "./serve.ts";
import { readSettings } from "./settings.ts";

/** A running server with what it logged. */
export type MadeServer = ModelServer & {
  logged: string[];
  /** Sends JSON to a model and gives status and JSON back. */
  infer(model: string, request: unknown): Promise<{ status: number; json: Answer }>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** What comes back, as far as tests look at it. */
export type Answer = {
  id?: string;
  error?: string;
  outputs?: { name: string; shape: number[]; data: number[] }[];
};

/** Starts a server with models and reference profiles by `name/version`, and flags without their dashes; its workers run `program`. */
export async function madeServer(
  models: Readonly<Record<string, Uint8Array>>,
  flags: Readonly<Record<string, string | number>> = {},
  profiles: Readonly<Record<string, unknown>> = {},
  program = "program.ts",
): Promise<MadeServer> {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-server-"));
  const put = (place: string, name: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, name), content);
  };
  for (const [place, bytes] of Object.entries(models)) put(place, "model.onnx", bytes);
  for (const [place, profile] of Object.entries(profiles))
    put(place, "model.profile.json", JSON.stringify(profile));
  const words = Object.entries({ port: 0, "drain-delay-ms": 0, ...flags }).flatMap(([flag, value]) => [
    `--${flag}`,
    `${value}`,
  ]);
  const logged: string[] = [];
  const server = await serve(readSettings(["--models", folder, ...words], {}), {
    workerFile: join(import.meta.dirname, program),
    runtimeDirectory: await servingRuntime(import.meta.url, null),
    log: { add: (line) => logged.push(line) > 0, flushed: async () => undefined },
  });
  return {
    ...server,
    logged,
    async infer(model, request) {
      const response = await fetch(`${server.origin}/v2/models/${model}/infer`, {
        method: "POST",
        body: typeof request === "string" ? request : JSON.stringify(request),
      });
      return { status: response.status, json: (await response.json()) as Answer };
    },
    async [Symbol.asyncDispose]() {
      await server.drain();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
