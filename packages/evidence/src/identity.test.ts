import { expect, it } from "vitest";
import { GITHUB_ISSUER, type Identity, identityText, isName, parseIdentity } from "./identity.ts";

const workflow = "https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main";

it.each<[text: string, identity: Identity]>([
  [`key:${"0a".repeat(32)}`, { kind: "key", id: "0a".repeat(32) }],
  [workflow, { kind: "certificate", name: workflow, issuer: GITHUB_ISSUER, source: null }],
  [
    `${workflow} for https://github.com/acme/others`,
    { kind: "certificate", name: workflow, issuer: GITHUB_ISSUER, source: "https://github.com/acme/others" },
  ],
  [
    "ann@acme.com from https://accounts.acme.com",
    { kind: "certificate", name: "ann@acme.com", issuer: "https://accounts.acme.com", source: null },
  ],
])("has one text for one identity: %s", (text, identity) => {
  expect(parseIdentity(text)).toEqual(identity);
  expect(identityText(identity)).toBe(text);
});

it.each([
  ["empty", ""],
  ["a short key", "key:0a0a"],
  ["a key in capitals", `key:${"0A".repeat(32)}`],
  ["no address", "acme"],
  ["no issuer", "ann@acme.com from"],
  ["an issuer without https", "ann@acme.com from http://accounts.acme.com"],
  ["two issuers", "ann@acme.com from https://a from https://b"],
  ["another word", "ann@acme.com by https://accounts.acme.com"],
  ["a repository without https", `${workflow} for acme/others`],
  ["a repository behind the issuer", `${workflow} from https://a for https://b`],
  ["a line end", `${workflow}\n`],
  ["what looks the same", "https://github.com/\u0430cme/m@refs/heads/main"],
])("refuses %s", (_name, text) => {
  expect(() => parseIdentity(text)).toThrow(expect.objectContaining({ code: "policy-invalid" }));
});

it.each(["ann@acme.com from https://b", "key:a@b", "", "a b@c", "https://x\u200b"])(
  "takes no name that could be read as another identity: %s",
  (name) => {
    expect(isName(name)).toBe(false);
  },
);
