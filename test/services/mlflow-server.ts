import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { plainEnvironment } from "./program.ts";
import { TOOLS } from "./tools.ts";

/** A server of MLflow, and how it is asked. */
export type MlflowServer = AsyncDisposable & { origin: string; username: string; password: string };

const ADMIN = { username: "admin", password: "a-password-for-tests" };

/** Starts `mlflow server` with SQLite, its artifact proxy and its basic-auth app, on this machine alone. */
export async function mlflowServer(folder: string): Promise<MlflowServer> {
  const port = await freePort();
  const config = join(folder, "auth.ini");
  writeFileSync(
    config,
    `[mlflow]
default_permission = READ
database_uri = sqlite:///${join(folder, "auth.db")}
admin_username = ${ADMIN.username}
admin_password = ${ADMIN.password}
authorization_function = mlflow.server.auth:authenticate_request_basic_auth
auth_cache_ttl_seconds = 60
`,
  );
  const args = [
    ...[
      "server",
      "--app-name",
      "basic-auth",
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--workers",
      "1",
    ],
    ...["--backend-store-uri", `sqlite:///${join(folder, "mlflow.db")}`],
    ...["--artifacts-destination", join(folder, "artifacts")],
  ];
  const env = {
    ...plainEnvironment(),
    ...{ MLFLOW_AUTH_CONFIG_PATH: config, MLFLOW_FLASK_SERVER_SECRET_KEY: "for tests" },
    ...{ MLFLOW_SERVER_ENABLE_JOB_EXECUTION: "false", MLFLOW_DISABLE_TELEMETRY: "true" },
  };
  // A group of its own: the server starts workers, and all of them are ended.
  const child = spawn(TOOLS.mlflow, args, {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(-4000);
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.pid === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("close", resolve));
    process.kill(-child.pid, "SIGKILL");
    await ended;
  };
  for (let tries = 0; tries < 1200; tries += 1) {
    const answer = await fetch(`${origin}/health`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.ok === true) return { origin, ...ADMIN, [Symbol.asyncDispose]: stop };
    if (child.exitCode !== null) break;
    await wait(250);
  }
  await stop();
  throw new Error(`mlflow server did not start:\n${said}`);
}
