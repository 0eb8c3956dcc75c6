import { failure, type Machine } from "@modelgate/schema";

/** Two sizes of memory this near are one machine's: kernels keep differing amounts for themselves. */
const MEMORY_SLACK = 0.05;

/** What differs between the hardware of two machines, in words; empty for like ones. Load and steal are their weather. */
export function hardwareDifferences(a: Machine, b: Machine): string[] {
  const exact = (["cpu", "cores", "containerCores", "containerMemoryBytes"] as const)
    .filter((fact) => a[fact] !== b[fact])
    .map((fact) => `${NAMES[fact]}: ${a[fact] ?? "none"} and ${b[fact] ?? "none"}`);
  if (isNear(a.memoryBytes, b.memoryBytes)) return exact;
  return [...exact, `memory: ${gigabytes(a.memoryBytes)} and ${gigabytes(b.memoryBytes)}`];
}

/**
 * Refuses a comparison of times from unlike machines, in hardware or in image.
 * @throws ModelgateError `baseline-mismatch`, naming everything that differs
 */
export function checkSameMachine(a: Machine, b: Machine): void {
  const images = a.image === b.image ? [] : [`image: ${a.image ?? "none"} and ${b.image ?? "none"}`];
  const differences = [...hardwareDifferences(a, b), ...images];
  if (differences.length === 0) return;
  throw failure("baseline-mismatch", `times of unlike machines are not compared: ${differences.join("; ")}`, {
    hint: "Measure candidate and baseline in one job: give `benchmark` both models, and not an earlier number.",
  });
}

const NAMES = {
  cpu: "processor",
  cores: "cores",
  containerCores: "the container's cores",
  containerMemoryBytes: "the container's memory",
} as const;

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= MEMORY_SLACK * Math.max(a, b);
}

function gigabytes(bytes: number | null): string {
  return bytes === null ? "unknown" : `${(bytes / 1e9).toFixed(1)} GB`;
}
