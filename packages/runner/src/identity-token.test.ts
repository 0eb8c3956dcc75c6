import { expect, it } from "vitest";
import type { Exchange, HttpRequest } from "./http-exchange.ts";
import { identityToken } from "./identity-token.ts";

const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://actions.example/token?api=2",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner-secret",
};

function answering(status: number, text: string): { exchange: Exchange; seen: HttpRequest[] } {
  const seen: HttpRequest[] = [];
  const exchange: Exchange = async (request) => {
    seen.push(request);
    return {
      ...{ status, location: null, headers: {} },
      body: (async function* () {
        yield Buffer.from(text);
      })(),
    };
  };
  return { exchange, seen };
}

/** An answer whose connection is lost in the middle. */
const breakingOff: { exchange: Exchange } = {
  exchange: async () => ({
    ...{ status: 200, location: null, headers: {} },
    body: (async function* () {
      yield Buffer.from("{");
      throw new Error("token-secret");
    })(),
  }),
};

it("asks the runner for a token of this audience", async () => {
  const { exchange, seen } = answering(200, JSON.stringify({ count: 9, value: "a.b.c" }));
  expect(await identityToken(env, exchange)).toBe("a.b.c");
  expect(seen).toMatchObject([
    {
      method: "GET",
      url: "https://actions.example/token?api=2&audience=sigstore",
      headers: { Authorization: "Bearer runner-secret" },
    },
  ]);
});

it("asks nobody where there is nobody to ask", async () => {
  const { exchange, seen } = answering(200, "");
  expect(await identityToken({ ...env, ACTIONS_ID_TOKEN_REQUEST_URL: "" }, exchange)).toBeNull();
  expect(seen).toEqual([]);
});

it.each([
  ["refuses", answering(403, '{"value":"token-secret"}')],
  ["answers with a page", answering(200, "<html>token-secret")],
  ["answers without a token", answering(200, '{"message":"token-secret"}')],
  ["answers with null", answering(200, "null")],
  ["sends too much", answering(200, JSON.stringify({ value: "x".repeat(2 ** 16) }))],
  ["does not answer", { exchange: () => Promise.reject(new Error("token-secret")) }],
  ["breaks off", breakingOff],
])("says so when the runner %s, and repeats no secret", async (_name, { exchange }) => {
  const asked = identityToken(env, exchange);
  await expect(asked).rejects.toMatchObject({
    code: "signing-failed",
    message: expect.not.stringContaining("secret"),
  });
});
