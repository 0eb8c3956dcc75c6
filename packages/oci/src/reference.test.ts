import { expect, it } from "vitest";
import { isLoopback, parseReference } from "./reference.ts";

const digest = `sha256:${"a".repeat(64)}`;

it.each([
  ["ghcr.io/acme/digits", "ghcr.io", "acme/digits", null, null],
  ["ghcr.io/acme/digits:v1.0.0", "ghcr.io", "acme/digits", "v1.0.0", null],
  [`ghcr.io/acme/digits@${digest}`, "ghcr.io", "acme/digits", null, digest],
  [`127.0.0.1:5000/a:b@${digest}`, "127.0.0.1:5000", "a", "b", digest],
  ["localhost/a__b/c-d.e", "localhost", "a__b/c-d.e", null, null],
  ["[::1]:5000/a:1", "[::1]:5000", "a", "1", null],
  ["Registry.Example:443/a", "Registry.Example:443", "a", null, null],
])("reads %s", (text, host, repository, tag, of) => {
  expect(parseReference(text)).toEqual({ host, repository, tag, digest: of });
});

it.each([
  ["", /host first/u],
  ["digits", /host first/u],
  ["acme/digits:v1", /host first/u],
  ["https://ghcr.io/acme/digits", /host first/u],
  ["user:secret@ghcr.io/acme/digits", /host first|sha256/u],
  ["ghcr.io/Acme/digits", /lower-case/u],
  ["ghcr.io//digits", /lower-case/u],
  ["ghcr.io/../../v2", /lower-case/u],
  ["ghcr.io/acme/digits/", /lower-case/u],
  ["ghcr.io/acme/digits:", /tag/u],
  ["ghcr.io/acme/digits:a b", /tag/u],
  [`ghcr.io/acme/digits:${"a".repeat(129)}`, /tag/u],
  ["ghcr.io/acme/digits@sha256:abc", /64/u],
  [`ghcr.io/acme/digits@${digest.toUpperCase()}`, /64/u],
  [`ghcr.io/acme/digits@${digest}@${digest}`, /64/u],
  ["-ghcr.io/acme/digits", /host first/u],
  [`ghcr.io/${"a/".repeat(200)}a`, /lower-case/u],
])("refuses %j", (text, message) => {
  expect(() => parseReference(text)).toThrow(message);
  expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: "input-invalid" }));
});

it.each([
  ["localhost:5000", true],
  ["127.0.0.1", true],
  ["[::1]:5000", true],
  ["127.0.0.1.example.com", false],
  ["localhost.example.com", false],
  ["ghcr.io", false],
])("speaks http with %s: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
