import { httpExchange } from "@modelgate/runner/http-exchange";
import { ModelgateError } from "@modelgate/schema";
import { fakeMlflow, type MlflowFault } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { mlflowAccess, type Wanted } from "./access.ts";
import { mlflowClient } from "./client.ts";

const exchange = httpExchange({ retries: 0 });
const nobody = { isHttpAllowed: false, username: null, password: null };
const SECRET = "hunter2-hunter2";

async function asked(fault: MlflowFault): Promise<{ code: string; text: string }> {
  await using server = await fakeMlflow({ before: () => fault });
  const env = { MLFLOW_TRACKING_USERNAME: "ann", MLFLOW_TRACKING_PASSWORD: SECRET };
  const client = mlflowClient(mlflowAccess(env, { ...nobody, url: `${server.origin}/` }), exchange);
  const question = { method: "GET", path: "mlflow/registered-models/get", query: { name: "x" } } as const;
  const error: unknown = await client
    .ask({ ...question, about: "a\u001b[31m\nmodel" })
    .catch((caught) => caught);
  if (!(error instanceof ModelgateError)) throw error;
  const [problem] = error.problems;
  return { code: error.code, text: `${problem.message}\n${problem.hint}` };
}

const told = (error_code: string, message = "told") => ({ error_code, message });

it.each<[string, MlflowFault, string, RegExp]>([
  ["a page of HTML with 200", { status: 200, html: "<html>" }, "registry-fault", /not JSON/u],
  [
    "a sign-in page elsewhere",
    { status: 302, location: "https://sso.example/x?a=b" },
    "registry-fault",
    /sso\.example/u,
  ],
  ["no credentials", { status: 401, html: "no" }, "registry-fault", /MLFLOW_TRACKING_TOKEN/u],
  ["too few rights", { status: 403, json: told("PERMISSION_DENIED") }, "registry-fault", /EDIT/u],
  ["what is not there", { status: 404, json: told("RESOURCE_DOES_NOT_EXIST") }, "registry-missing", /told/u],
  [
    "a call it does not know",
    { status: 404, json: told("ENDPOINT_NOT_FOUND") },
    "registry-fault",
    /MLflow 2\.3/u,
  ],
  ["no MLflow at all", { status: 404, html: "<html>" }, "registry-fault", /no MLflow server/u],
  [
    "what exists already",
    { status: 400, json: told("RESOURCE_ALREADY_EXISTS") },
    "registry-conflict",
    /quicker/u,
  ],
  [
    "what it does not take",
    { status: 400, json: told("INVALID_PARAMETER_VALUE", "bad\nname") },
    "registry-fault",
    /bad\\nname/u,
  ],
  [
    "two first aliases at once",
    { status: 400, json: told("BAD_REQUEST", "(sqlite3.IntegrityError) UNIQUE constraint failed: aliases") },
    "registry-conflict",
    /quicker/u,
  ],
  ["a conflict", { status: 409, json: told("RESOURCE_CONFLICT") }, "registry-conflict", /quicker/u],
  ["too many requests", { status: 429, json: told("REQUEST_LIMIT_EXCEEDED") }, "registry-fault", /busy/u],
  ["a server that is away", { status: 503, html: "<html>" }, "registry-fault", /busy/u],
  ["a fault of its own", { status: 500, json: told("INTERNAL_ERROR") }, "registry-fault", /log/u],
  ["an error that is no object", { status: 500, json: null }, "registry-fault", /500/u],
  ["an answer that was lost", "lose", "registry-fault", /could not be reached/u],
])("says of %s what it means", async (_, fault, code, text) => {
  const found = await asked(fault);
  expect(found).toEqual({ code, text: expect.stringMatching(text) });
  expect(found.text).not.toContain(SECRET);
  expect(found.text).not.toContain("\u001b");
});

it("reads no more than a limit, and waits no longer than one", async () => {
  const piece = Buffer.alloc(2 ** 20, 32);
  async function* endless() {
    for (;;) yield piece;
  }
  let given = 0;
  const counted = async () => ({
    ...{ status: 200, location: null },
    body: (async function* () {
      for await (const one of endless()) {
        given += 1;
        yield one;
      }
    })(),
  });
  const client = mlflowClient({ base: new URL("http://127.0.0.1:1"), authorization: null }, counted);
  const question = { method: "GET", path: "x", about: "x" } as const;
  await expect(client.ask(question)).rejects.toThrow(/more than 32 MiB/u);
  expect(given).toBeLessThan(40);
});

it("shows who asks by Basic or Bearer, and nobody's credentials where there are none", async () => {
  const expected = [
    [{}, null],
    [{ MLFLOW_TRACKING_TOKEN: "t" }, "Bearer t"],
    [{ MLFLOW_TRACKING_USERNAME: "ann", MLFLOW_TRACKING_PASSWORD: "p:w" }, "Basic YW5uOnA6dw=="],
  ] as const;
  for (const [env, authorization] of expected)
    expect(mlflowAccess(env, { ...nobody, url: "https://x.example/mlflow/" })).toMatchObject({
      authorization,
    });
  const over = { ...nobody, url: "https://x.example", username: "bob", password: "q" };
  expect(mlflowAccess({ MLFLOW_TRACKING_TOKEN: "t" }, over).authorization).toBe("Basic Ym9iOnE=");
  expect(mlflowAccess({}, { ...over, username: null }).authorization).toBe("Bearer q");
  const fromEnv = { MLFLOW_TRACKING_URI: "https://y.example" };
  expect(mlflowAccess(fromEnv, { ...nobody, url: null }).base.host).toBe("y.example");
});

it.each<[string, Record<string, string>, Partial<Wanted>]>([
  ["no address", {}, { url: null }],
  ["another scheme", {}, { url: "databricks://profile" }],
  ["a user in the address", { MLFLOW_TRACKING_URI: "https://ann:pw@x.example" }, { url: null }],
  ["credentials over plain http", { MLFLOW_TRACKING_TOKEN: "t" }, { url: "http://x.example" }],
  ["half of the credentials", { MLFLOW_TRACKING_USERNAME: "ann" }, { url: "https://x.example" }],
  ["a line end in a secret", { MLFLOW_TRACKING_TOKEN: "t\r\nX: y" }, { url: "https://x.example" }],
])("refuses %s", (_, env, wanted) => {
  const error = (() => {
    try {
      return mlflowAccess(env, { ...nobody, url: null, ...wanted });
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toMatchObject({ code: "input-invalid" });
  expect(String(error)).not.toMatch(/pw@|\r/u);
});

it("sends credentials over plain http where the policy says that the network is trusted", () => {
  const env = { MLFLOW_TRACKING_TOKEN: "t" };
  const { base } = mlflowAccess(env, { ...nobody, url: "http://x.example", isHttpAllowed: true });
  expect(base.protocol).toBe("http:");
});
