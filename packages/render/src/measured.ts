import type { Direction, Measurement } from "@modelgate/schema";
import { limitsBeside } from "./judged.ts";

import type { ReviewedModel } from "./review.ts";

/** A measurement in a table of many models; `model` is empty when there is only one. `beside`: its limits. */
export type Measured = {
  model: string;
  measurement: Measurement;
  beside: readonly number[];
  directions: ReadonlyMap<string, Direction>;
};

/** Every measurement with what its table needs; names of models only where there are several. */
export function measuredOf(models: readonly ReviewedModel[]): Measured[] {
  return models.flatMap(({ name, reports, directions }) =>
    reports.flatMap(({ measurements, checks }) => {
      const limits = Map.groupBy(checks, (check) => check.measurement);
      return measurements.map((measurement) => ({
        model: models.length > 1 ? name : "",
        measurement,
        beside: limitsBeside(limits.get(measurement.id) ?? []),
        directions,
      }));
    }),
  );
}
