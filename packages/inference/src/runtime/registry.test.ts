import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { pathToFileURL } from "node:url";
import { problemsOf } from "@modelgate/schema";
import { expect, it } from "vitest";
import {
  bytes,
  FAKE,
  fakeMachine,
  fakePackage,
  fakePorts,
  fakeRegistry,
  LIBRARY,
  libraryBytes,
  status,
} from "./fake-registry.ts";
import { findRuntime, type RuntimePorts } from "./find.ts";
import type { Release } from "./release.ts";

type Machine = Awaited<ReturnType<typeof fakeMachine>>;
type Request = { headers: { authorization?: string | undefined }; url?: string | undefined };

/** The source of the runtime, or the codes of the error. */
async function fetchOn(machine: Machine, ports: RuntimePorts, { release = FAKE, env = {} } = {}) {
  const options = {
    moduleUrl: pathToFileURL(machine.path("code/index.js")),
    travelling: machine.path("travelling"),
    toolCache: machine.path("tools"),
    temporary: machine.path("temp"),
    workspace: machine.root,
    home: machine.path("home"),
    env,
    os: "linux",
    arch: "x64",
    release,
  };
  return findRuntime(options, ports).then(
    ({ source }) => source,
    (error: unknown) =>
      problemsOf(error)
        .map(({ code, message }) => `${code}: ${message}`)
        .join("\n"),
  );
}

/** A word is the whole outcome, a pattern is in its message. */
function expectOutcome(outcome: string, expected: string | RegExp): void {
  if (typeof expected === "string") expect(outcome).toBe(expected);
  else expect(outcome).toMatch(expected);
}

const good = bytes(fakePackage());
const whole = fakePackage();
const forgedBytes = new Uint8Array(libraryBytes().length);
const forged = bytes(fakePackage({ change: { [LIBRARY]: forgedBytes } }));
const shorter = bytes(fakePackage({ change: { [LIBRARY]: forgedBytes.subarray(1) } }));
const cut = bytes(whole.subarray(0, 300_000));
const page = bytes(Buffer.from("<html>please sign in</html>"));
const hangUp = (_: Request, response: ServerResponse) => {
  response.writeHead(200, { "content-length": whole.length });
  response.write(whole.subarray(0, 250_000), () => response.destroy());
};

it.each([
  ["a good answer", [good], "registry", 1, []],
  ["one that ends too early, then a good one", [cut, good], "registry", 2, [500]],
  ["a connection that breaks, then a good one", [hangUp, good], "registry", 2, [500]],
  [
    "a server that is busy three times",
    [status(503), status(429), status(502), good],
    "registry",
    4,
    [500, 2000, 5000],
  ],
  ["a server that stays busy", [status(503)], /^runtime-missing.*status 503/su, 4, [500, 2000, 5000]],
  ["answers that always end too early", [cut], /^runtime-missing.*ends too early/su, 4, [500, 2000, 5000]],
  ["a sign-in page", [page], /^runtime-missing.*not a gzip/su, 1, []],
  ["other bytes", [forged], /^runtime-untrusted.*libonnxruntime/su, 1, []],
  ["a library of another length", [shorter], /^runtime-untrusted.*libonnxruntime/su, 1, []],
] as const)("%s", async (_name, answers, expected, requests, pauses) => {
  await using machine = await fakeMachine();
  const [first, ...rest] = answers;
  await using registry = await fakeRegistry(first, ...rest);
  const ports = fakePorts(registry.origin);
  const outcome = await fetchOn(machine, ports);
  expectOutcome(outcome, expected);
  expect(registry.requests).toHaveLength(requests);
  expect(ports.pauses).toEqual(pauses);
  const left = await readdir(machine.path("tools/onnxruntime-node/9.9.9"));
  expect(left).toEqual(outcome === "registry" ? ["x64", "x64.complete"] : []);
});

it("stops a server that ignores ranges as soon as the library is there", async () => {
  await using machine = await fakeMachine();
  const long = fakePackage({ tail: 32 << 20 });
  let sent = 0;
  await using registry = await fakeRegistry(async (_request, response) => {
    response.writeHead(200);
    const closed = once(response, "close");
    for (let at = 0; at < long.length && !response.destroyed; at += 1 << 16) {
      const chunk = long.subarray(at, at + (1 << 16));
      sent += chunk.length;
      if (!response.write(chunk)) await Promise.race([once(response, "drain"), closed]);
    }
    response.end();
  });
  expect(await fetchOn(machine, fakePorts(registry.origin))).toBe("registry");
  expect(sent).toBeGreaterThan(500_000);
  // The rest lay in the buffers of the system.
  expect(sent).toBeLessThan(long.length / 2);
});

it.each([
  ["enough", 600_000, ["bytes=0-599999"]],
  ["too little, as of a package that was compressed anew", 400_000, ["bytes=0-399999", undefined]],
])("asks for a range first, then for all: %s", async (_name, prefix, ranges) => {
  await using machine = await fakeMachine();
  await using registry = await fakeRegistry(good);
  const release: Release = { ...FAKE, prefixBytes: { "linux/x64": prefix } };
  expect(await fetchOn(machine, fakePorts(registry.origin), { release })).toBe("registry");
  expect(registry.requests.map(({ range }) => range)).toEqual(ranges);
});

const guarded = (request: Request, response: ServerResponse) => {
  if (request.headers.authorization === "Bearer s3cret") response.end(whole);
  else response.writeHead(401).end();
};

it.each([
  ["no credentials", "", {}, /^runtime-missing.*status 401/su],
  ["a token of the mirror", "//HOST/npm/:_authToken=s3cret", {}, "registry"],
  ["a token of the host", "//HOST/:_authToken = s3cret", {}, "registry"],
  ["a token by variable", `//HOST/npm/:_authToken=\${TOKEN}`, { TOKEN: "s3cret" }, "registry"],
  ["a variable that is not set", `//HOST/npm/:_authToken=\${TOKEN}`, {}, /status 401/u],
  ["a token of another host", "//elsewhere.example/:_authToken=s3cret", {}, /status 401/u],
])("a mirror below a path, %s", async (_name, npmrc, env, expected) => {
  await using machine = await fakeMachine();
  await using registry = await fakeRegistry(guarded);
  await writeFile(machine.path(".npmrc"), npmrc.replace("HOST", new URL(registry.origin).host));
  const outcome = await fetchOn(machine, fakePorts(`${registry.origin}/npm`), { env });
  expectOutcome(outcome, expected);
  expect(outcome).not.toContain("s3cret");
  expect(registry.requests[0]?.url).toBe("/npm/onnxruntime-node/-/onnxruntime-node-9.9.9.tgz");
});

it.each([401, 403, 404])("asks the metadata where the package lies after status %i", async (code) => {
  await using machine = await fakeMachine();
  await using registry = await fakeRegistry(
    status(code),
    (request, response) => {
      response.end(
        JSON.stringify({ dist: { tarball: `http://${request.headers.host}/elsewhere/x.tgz?sig=s3cret` } }),
      );
    },
    good,
  );
  expect(await fetchOn(machine, fakePorts(registry.origin))).toBe("registry");
  expect(registry.requests.map(({ url }) => url)).toEqual([
    "/onnxruntime-node/-/onnxruntime-node-9.9.9.tgz",
    "/onnxruntime-node/9.9.9",
    "/elsewhere/x.tgz?sig=s3cret",
  ]);
});

it("says nothing of the query or the password of an address", async () => {
  await using machine = await fakeMachine();
  await using registry = await fakeRegistry(status(500));
  const withPassword = `${registry.origin.replace("//", "//user:s3cret@")}/`;
  const outcome = await fetchOn(machine, fakePorts(withPassword));
  expect(outcome).toContain("status 500");
  expect(outcome).not.toContain("s3cret");
  expect(registry.requests[0]?.authorization).toBe(`Basic ${Buffer.from("user:s3cret").toString("base64")}`);
});

it("uses the registry of .npmrc where npm itself is missing", async () => {
  await using machine = await fakeMachine();
  await using registry = await fakeRegistry(good);
  const ports = { ...fakePorts(""), npmConfig: () => Promise.reject(new Error("spawn npm ENOENT")) };
  expect(await fetchOn(machine, ports)).toContain("spawn npm ENOENT");
  await writeFile(machine.path(".npmrc"), `registry=${registry.origin}`);
  expect(await fetchOn(machine, ports)).toBe("registry");
});
