import type { Machine } from "@modelgate/schema";

/** Two sizes of memory this near are one machine's: kernels keep differing amounts for themselves. */
const MEMORY_SLACK = 0.05;

/** Whether times of two machines may stand in one series: on like hardware. Load and steal are its weather. */
export function isSameHardware(a: Machine, b: Machine): boolean {
  const exact = ["cpu", "cores", "containerCores", "containerMemoryBytes"] as const;
  return exact.every((fact) => a[fact] === b[fact]) && isNear(a.memoryBytes, b.memoryBytes);
}

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= MEMORY_SLACK * Math.max(a, b);
}
