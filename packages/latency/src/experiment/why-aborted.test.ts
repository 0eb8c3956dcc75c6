import { expect, it } from "vitest";
import { whyAborted } from "./why-aborted.ts";

it("tells the end of a budget from a cancelled job, also through a signal that joins both", async () => {
  const deadline = AbortSignal.timeout(0);
  await new Promise((resolve) => deadline.addEventListener("abort", resolve));
  const job = new AbortController();
  expect(whyAborted(undefined)).toBeNull();
  expect(whyAborted(job.signal)).toBeNull();
  expect(whyAborted(AbortSignal.any([job.signal, deadline]))).toBe("the budget was spent");
  job.abort();
  expect(whyAborted(AbortSignal.any([job.signal]))).toBe("cancelled");
});
