import type { Report } from "@modelgate/schema";

/**
 * Whether there are numbers, and the bytes that they speak of were not run for them. Where nothing was measured, or the model is gone,
 * there is nothing to doubt.
 */
export function isClaimed({ subject, verdict, measurements, promotion, changes }: Report): boolean {
  const isAnswered = verdict !== "error" && (verdict !== "skipped" || measurements.length > 0);
  return (
    subject.binding === "claimed" && isAnswered && promotion === undefined && changes?.kind !== "deleted"
  );
}
