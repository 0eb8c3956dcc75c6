import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { type FakeOciRegistryOptions, fakeOciRegistry } from "@modelgate/testkit";
import { afterAll } from "vitest";
import { openLayout } from "./layout.ts";
import { openRepository } from "./repository.ts";
import { storeContract } from "./store-contract.ts";

const resources = new AsyncDisposableStack();
const folder = mkdtempSync(join(tmpdir(), "modelgate-oci-"));
resources.defer(() => rmSync(folder, { recursive: true }));
afterAll(() => resources.disposeAsync());
let count = 0;
const number = () => {
  count += 1;
  return count;
};
const next = () => `acme/models-${number()}`;

storeContract("layout", async () => await openLayout(join(folder, next())));

const account = { username: "ann", password: "secret: 1", repositories: [] as string[] };
const kinds: [string, FakeOciRegistryOptions][] = [
  ["registry without referrers", {}],
  ["registry with referrers", { hasReferrers: true }],
  ["registry with tokens", { auth: { kind: "token", account } }],
  ["registry with a password", { auth: { kind: "basic", account } }],
];
for (const [name, options] of kinds) {
  const registry = resources.use(await fakeOciRegistry(options));
  storeContract(name, async () => {
    const repository = next();
    account.repositories.push(repository);
    return openRepository(
      { host: registry.host, repository },
      {
        exchange: httpExchange({ retries: 0 }),
        credentials: async () => account,
        pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 50)),
      },
    );
  });
}
