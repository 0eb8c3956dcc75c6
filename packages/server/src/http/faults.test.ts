// What goes wrong between the server and Node itself, at the objects that Node shows of a real request.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { madeGraph } from "../../../onnx/src/made-graph.ts";
import { type MadeServer, madeServer } from "../made-server.ts";

const doubled = madeGraph({ nodes: ["y = Add(x, x)"], inputs: ["x"], outputs: ["y"] });
let server: MadeServer;
beforeAll(async () => {
  server = await madeServer({ "double/1": doubled });
  await server.ready;
});
afterAll(async () => await server[Symbol.asyncDispose]());

type Seen = { server: Server; response: ServerResponse };
const said = (message: string) =>
  server.logged.map((line) => JSON.parse(line)).find((line) => line.message === message);

/** Asks with what Node has of the request changed before it is handled. */
async function asked(change: (seen: Seen) => void): Promise<number | "cut"> {
  const heard = (message: unknown) => change(message as Seen);
  subscribe("http.server.request.start", heard);
  try {
    return (await fetch(`${server.origin}/v2`)).status;
  } catch {
    return "cut";
  } finally {
    unsubscribe("http.server.request.start", heard);
  }
}

it("cuts a connection whose answer cannot be sent, says so, and serves on", async () => {
  const refuse = () => {
    throw new TypeError("no such header");
  };
  expect(await asked(({ response }) => Object.assign(response, { writeHead: refuse }))).toBe("cut");
  expect(said("an answer could not be sent")).toMatchObject({
    "log.level": "warn",
    "error.message": "TypeError: no such header",
  });
  expect(await asked(() => {})).toBe(200);
});

it("says that a connection could not be accepted, and serves on", async () => {
  const full = Object.assign(new Error("accept ENFILE"), { code: "ENFILE" });
  expect(await asked((seen) => void seen.server.emit("error", full))).toBe(200);
  expect(said("a connection could not be accepted")).toMatchObject({
    "log.level": "warn",
    "error.code": "ENFILE",
    "error.message": "accept ENFILE",
  });
});
