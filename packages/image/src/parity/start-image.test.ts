import { problemsOf } from "@modelgate/schema";
import { expect, it } from "vitest";
import type { Exec } from "../build/engines.ts";
import { findStarter, startImage } from "./start-image.ts";

const id = "0123456789ab";
/** What the container was called that was started. */
const nameIn = (asked: readonly string[]) => /--name (modelgate-\S+)/u.exec(asked[0] ?? "")?.[1];
type Said = { exitCode?: number; stdout?: string; stderr?: string };

/** An engine that says so, by the first word that it is given. */
function engine(said: Readonly<Record<string, Said>>): { exec: Exec; asked: string[] } {
  const asked: string[] = [];
  const exec: Exec = async (program, [word = "", ...rest]) => {
    asked.push([program, word, ...rest].join(" "));
    return { exitCode: 0, stdout: "", stderr: "", ...said[word] };
  };
  return { exec, asked };
}

const parts = { engine: "docker", image: "modelgate-proof:1", port: 8080, memoryBytes: 1e9 } as const;

it("starts a container read-only, without rights, its port on loopback, and removes it", async () => {
  const { exec, asked } = engine({ run: { stdout: `${id}\n` }, port: { stdout: "127.0.0.1:49153\n" } });
  const server = await startImage({ ...parts, exec });
  expect(server.origin).toBe("http://127.0.0.1:49153");
  for (const flag of [
    "--user 65532:65532",
    "--read-only",
    "--cap-drop ALL",
    "no-new-privileges",
    "--publish 127.0.0.1::8080",
    "--memory 1000000000",
  ])
    expect(asked[0]).toContain(flag);
  await server[Symbol.asyncDispose]();
  expect(asked.at(-1)).toBe(`docker rm --force --volumes ${nameIn(asked)}`);
});

it.each([
  ["is refused", { run: { exitCode: 125, stderr: "no such image" } }, /could not be started: no such image/u],
  [
    "publishes no port",
    { run: { stdout: id }, logs: { stdout: "cannot <bind>" } },
    /has no port 8080[\s\S]*cannot <bind>/u,
  ],
])("says why a container that %s does not run", async (_name, said, says) => {
  const { exec } = engine(said);
  const error = await startImage({ ...parts, exec }).catch((thrown: unknown) => thrown);
  expect(problemsOf(error)[0]).toMatchObject({ code: "server-failed", message: expect.stringMatching(says) });
});

it.each([
  ["docker, which says its id", `${id}\n`],
  ["podman, which says nothing", ""],
])("removes a container that was made and could not be started, by %s", async (_name, stdout) => {
  const { exec, asked } = engine({ run: { exitCode: 127, stdout, stderr: "no such program" } });
  await expect(startImage({ ...parts, exec })).rejects.toMatchObject({ code: "server-failed" });
  expect(asked.at(-1)).toBe(`docker rm --force --volumes ${nameIn(asked)}`);
});

it.each([
  ["by itself", "false 0", false],
  ["by the signal", "false 143", false],
  ["by the engine's last resort", "false 137", true],
])("tells a container that ended %s", async (_name, state, forced) => {
  const { exec, asked } = engine({
    run: { stdout: id },
    port: { stdout: "127.0.0.1:1" },
    inspect: { stdout: state },
  });
  await using server = await startImage({ ...parts, exec });
  expect(await server.stop(1500)).toEqual({ code: Number(state.split(" ")[1]), signal: null, forced });
  expect(asked).toContain(`docker stop --time 2 ${nameIn(asked)}`);
});

it.each<[string, Readonly<Record<string, Said>>, string | null]>([
  ["answers", {}, "docker"],
  ["has no daemon", { version: { exitCode: 1 }, info: { exitCode: 1 } }, null],
  ["is podman without a server", { version: { exitCode: 1 } }, "podman"],
])("finds an engine that %s", async (_name, said, found) => {
  expect(await findStarter(engine(said).exec, null)).toBe(found);
});

it("takes an engine that is not installed for none", async () => {
  expect(await findStarter(async () => Promise.reject(new Error("ENOENT")), null)).toBeNull();
});
