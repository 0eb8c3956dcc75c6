// A real OCI registry (Debian's docker-registry, 2.8) on this machine, with or without token authentication.
import { execFileSync, spawn } from "node:child_process";
import { randomUUID, sign } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.ts";

export const ACCOUNT = { username: "ann", password: "a secret: 1" };

export type DockerRegistry = AsyncDisposable & {
  /** As references name it: `127.0.0.1:1234`. */
  host: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again over what it had stored. */
  restart(): Promise<void>;
};

/** Whether a program is on PATH. */
export function hasProgram(name: string): boolean {
  try {
    execFileSync("sh", ["-c", 'command -v "$1"', "sh", name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Starts a registry; with `withTokens` it asks for a token of `ACCOUNT`'s. */
export async function dockerRegistry({ withTokens = false } = {}): Promise<DockerRegistry> {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-registry-"));
  const host = `127.0.0.1:${await freePort()}`;
  const service = withTokens ? await tokenService(folder) : null;
  const config = {
    version: "0.1",
    log: { level: "error", accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, "storage") } },
    http: { addr: host, secret: "of a test" },
    ...(service === null ? {} : { auth: { token: service.config } }),
  };
  // JSON is YAML.
  writeFileSync(join(folder, "config.yml"), JSON.stringify(config));
  let end = await started(folder, host);
  return {
    host,
    kill: () => end("SIGKILL"),
    async restart() {
      end = await started(folder, host);
    },
    async [Symbol.asyncDispose]() {
      await end("SIGKILL");
      await service?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function started(folder: string, host: string): Promise<(signal: NodeJS.Signals) => Promise<void>> {
  const child = spawn("docker-registry", ["serve", join(folder, "config.yml")], { stdio: "ignore" });
  const ended = once(child, "exit");
  for (let tries = 0; ; tries += 1) {
    const status = await fetch(`http://${host}/v2/`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200 || status === 401) break;
    if (child.exitCode !== null) throw new Error(`docker-registry ended with ${child.exitCode}`);
    if (tries === 6000) throw new Error("docker-registry does not answer");
    await wait(50);
  }
  return async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await ended;
  };
}

/** A token service as the distribution project describes it: RS256, the certificate in the header. */
async function tokenService(folder: string) {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=token", "-days", "2"];
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, ...subject],
    { stdio: "ignore" },
  );
  const privateKey = readFileSync(key);
  const der = readFileSync(certificate, "utf8").replaceAll(/-----[A-Z ]+-----|\s/gu, "");
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const expected = `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString("base64")}`;
  const server = createServer((request, response) => {
    if (request.headers.authorization !== expected) {
      response
        .writeHead(401, { "content-type": "application/json" })
        .end('{"errors":[{"code":"UNAUTHORIZED"}]}');
      return;
    }
    const { searchParams } = new URL(request.url ?? "/", "http://x");
    const access = searchParams
      .getAll("scope")
      .flatMap((scope) => scope.split(" "))
      .filter((scope) => scope.startsWith("repository:allowed/"))
      .map((scope) => {
        const [type, name, actions = ""] = scope.split(":");
        return { type, name, actions: actions.split(",") };
      });
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: "test", sub: "ann", aud: "registry", jti: randomUUID(), access };
    const times = { iat: now - 5, nbf: now - 5, exp: now + 300 };
    const signed = `${part({ typ: "JWT", alg: "RS256", x5c: [der] })}.${part({ ...claims, ...times })}`;
    const token = `${signed}.${sign("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ token, expires_in: 300 }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    config: {
      realm: `http://127.0.0.1:${port}/token`,
      ...{ service: "registry", issuer: "test", rootcertbundle: certificate },
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
