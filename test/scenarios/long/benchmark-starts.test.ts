import { expect, it } from "vitest";
import { fileOf, folderOf } from "../project.ts";
import { timedIn } from "../run-benchmark.ts";

it("starts a model as often as a verdict on its start needs: each is a process of its own", async () => {
  const folder = folderOf({ "model.onnx": fileOf("test/fixtures/models/logits.onnx") });
  const limits = "cold_start_ms<=60000\npeak_memory_bytes<=1000";
  const { code, checks } = await timedIn(folder, {
    model: "model.onnx",
    limits,
    launches: "8",
    budget: "5m",
  });
  expect([code, checks]).toEqual([
    1,
    { "model/cold_start_ms/max": "pass → pass", "model/peak_memory_bytes/max": "fail → fail" },
  ]);
  // Longer than the budget.
}, 400_000);
