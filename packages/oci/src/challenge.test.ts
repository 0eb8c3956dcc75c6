import { expect, it } from "vitest";
import { parseChallenge } from "./challenge.ts";

const bearer = (realm: string, service: string | null = null, scope: string | null = null) => ({
  ...{ scheme: "bearer", realm, service, scope },
});

it.each([
  [
    'Bearer realm="https://a/token",service="r",scope="repository:x:pull,push"',
    bearer("https://a/token", "r", "repository:x:pull,push"),
  ],
  ["bearer realm=https://a/token, service=r", bearer("https://a/token", "r")],
  ['Basic realm="r"', { scheme: "basic" }],
  ['Basic realm="r, really", Bearer realm="https://a"', bearer("https://a")],
  ['Negotiate, Basic realm="a \\"b\\""', { scheme: "basic" }],
  ["Negotiate abc==", null],
  ["Bearer service=r", null],
  ["", null],
  ['Bearer realm="never closed', null],
])("reads %s", (header, expected) => {
  expect(parseChallenge(header)).toEqual(expected);
});

it("looks at 16 KiB of what was made to be slow", () => {
  const header = (padding: number) => `${"Basic ".repeat(padding / 6)}Bearer realm="https://a"`;
  expect(parseChallenge(header(6_000))).toEqual(bearer("https://a"));
  expect(parseChallenge(header(18_000))).toEqual({ scheme: "basic" });
  for (const piece of ['a="', "a=,", "Basic ", '\\"', "=,="]) parseChallenge(piece.repeat(100_000));
});
