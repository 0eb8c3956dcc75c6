import { expect, it } from "vitest";
import { dockerCredentials } from "./credentials.ts";

const auth = Buffer.from("ann:a:b").toString("base64");

it.each<[string, object, object | null]>([
  ["a name and password in base64", { auth }, { username: "ann", password: "a:b" }],
  ["an identity token", { auth, identitytoken: "t" }, { identityToken: "t" }],
  ["a name and password as they are", { username: "u", password: "p" }, { username: "u", password: "p" }],
  ["an entry of a helper", {}, null],
])("reads %s", async (_, entry, expected) => {
  for (const key of ["ghcr.io", "https://ghcr.io", "https://ghcr.io/v2/"])
    expect(await dockerCredentials(JSON.stringify({ auths: { [key]: entry } }), "c")("ghcr.io")).toEqual(
      expected,
    );
});

it.each(["{}", '{"auths":null}', '{"auths":{"other.io":{"auth":"x"}}}', "[]", '{"auths":{"ghcr.io":7}}'])(
  "finds nothing in %s",
  async (text) => {
    expect(await dockerCredentials(text, "c")("ghcr.io")).toBeNull();
    expect(await dockerCredentials(text, "c")("__proto__")).toBeNull();
  },
);

it("shows nothing of what it cannot read", async () => {
  expect(() => dockerCredentials("secret", "c.json")).toThrow(/^c\.json: is not JSON$/u);
  const text = JSON.stringify({ auths: { "ghcr.io": { auth: Buffer.from("secret").toString("base64") } } });
  await expect(dockerCredentials(text, "c.json")("ghcr.io")).rejects.toThrow(/^(?!.*secret)c\.json/u);
});
