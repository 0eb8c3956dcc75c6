import { randomBytes } from "node:crypto";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { fakeMlflow } from "@modelgate/testkit";
import { afterAll } from "vitest";
import { MODEL, registryContract } from "../registry-contract.ts";
import { mlflowClient } from "./client.ts";
import { mlflowRegistry } from "./mlflow-registry.ts";
import { namingBy, registeredName } from "./naming.ts";
import { legacyStage, type StagesAs } from "./reading.ts";

const server = await fakeMlflow();
afterAll(() => server[Symbol.asyncDispose]());
let count = 0;

function scene(stagesAs: StagesAs) {
  count += 1;
  const naming = namingBy(`${count}-{model}`, null);
  const open = () =>
    mlflowRegistry({
      client: mlflowClient(
        { base: new URL(server.origin), authorization: null },
        httpExchange({ retries: 0 }),
      ),
      ...{ naming, stagesAs, stages: ["staging", "production"], by: "ann" },
      now: () => Date.now(),
      draw: () => randomBytes(8).toString("hex"),
    });
  const byHand = async (stage: string, version: string) => {
    const model = server.store.models.get(registeredName(naming, MODEL));
    if (stagesAs === "aliases") model?.aliases.set(stage, version);
    else
      for (const one of model?.versions ?? [])
        if (one.version === version) one.current_stage = legacyStage(stage) ?? "";
        else if (one.current_stage === legacyStage(stage)) one.current_stage = "Archived";
  };
  return { registry: open(), other: async () => open(), byHand };
}

registryContract("mlflow", async () => scene("aliases"));
registryContract("mlflow with legacy stages", async () => scene("legacy"));
