import { expect, it } from "vitest";
import { thisWorld } from "./world.ts";

const given = { username: "ann", password: "s3cret", repository: "ghcr.io/acme/digits" };

it("shows a password to the registry that it was given for, and to no other that this one sends on to", async () => {
  const { credentials } = await thisWorld({ DOCKER_CONFIG: "/nowhere" }).registry(given);
  expect(await credentials("ghcr.io")).toEqual({ username: "ann", password: "s3cret" });
  for (const host of ["blobs.example", "ghcr.io.example", "ghcr.io:8443"])
    expect(await credentials(host)).toBeNull();
});

it.each([
  ["on a laptop", {}],
  ["without the permission", { ACTIONS_ID_TOKEN_REQUEST_URL: "https://actions.example" }],
])("has no identity %s", (_name, env) => {
  expect(thisWorld(env).identity).toBeNull();
});
