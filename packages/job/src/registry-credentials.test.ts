import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { registryCredentials } from "./registry-credentials.ts";

const given = { host: "ghcr.io", username: "ann", password: "s3cret" };
const auth = Buffer.from("bob:other").toString("base64");
const left = { username: "bob", password: "other" };

async function over(
  config: string | null,
  asked: typeof given | { [K in keyof typeof given]: string | null },
) {
  await using folder = await mkdtempDisposable(join(tmpdir(), "modelgate-docker-"));
  if (config !== null) await writeFile(join(folder.path, "config.json"), config);
  const credentials = registryCredentials({ DOCKER_CONFIG: folder.path }, asked);
  const said = async (host: string) => await credentials(host).catch((error: Error) => error.message);
  return [await said("ghcr.io"), await said("other.example")];
}

it("are those that were given, for their host alone, and else those that docker login left", async () => {
  const { host, ...own } = given;
  const config = JSON.stringify({ auths: { [host]: { auth }, "other.example": { auth } } });
  expect(await over(config, given)).toEqual([own, left]);
  expect(await over(config, { host, username: "ann", password: null })).toEqual([left, left]);
  expect(await over(null, { host, username: null, password: null })).toEqual([null, null]);
});

it("need no file of Docker's where they were given, even a broken one", async () => {
  const [own, other] = await over("{", given);
  expect(own).toEqual({ username: "ann", password: "s3cret" });
  expect(other).toMatch(/config\.json/u);
});
