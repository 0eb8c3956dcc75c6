import { expect, it } from "vitest";
import { openMetrics } from "./metrics.ts";

it.each([1, 255, 256, 1000])("counts every one of %i answers when it is read", async (count) => {
  const levels = { queued: 0, running: 0, connections: 0, workers: 1, bodyBytes: 0 };
  const metrics = openMetrics(() => levels, { version: "1" });
  const model = { name: "m", version: "2" };
  for (let i = 0; i < count; i += 1) {
    metrics.ran(model, { waitedSeconds: 0, ranSeconds: 0.25, batchRows: 3 });
    metrics.answered(model, { status: 200, seconds: 0.5 });
  }
  const counted = [
    `modelgate_requests_total{model="m",version="2",status="200"} ${count}`,
    `modelgate_request_duration_seconds_sum{model="m",version="2"} ${count * 0.5}`,
    `modelgate_inference_duration_seconds_count{model="m",version="2"} ${count}`,
    `modelgate_batch_rows_sum{model="m",version="2"} ${count * 3}`,
  ];
  for (const line of counted) expect(await metrics.text()).toContain(`${line}\n`);
});
