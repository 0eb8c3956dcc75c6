import { expect, it } from "vitest";
import { rehearse } from "./rehearse.ts";

it.each(["binary-classification", "multiclass-classification", "regression"] as const)(
  "rehearses %s without a fault",
  (task) => expect(() => rehearse(task)).not.toThrow(),
);
