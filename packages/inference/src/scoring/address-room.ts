import { readFileSync } from "node:fs";

/**
 * Bytes of address space that this process may still reserve: a sandbox is bounded in it. Infinite where nothing says so, as on
 * systems that have no such bound.
 */
export function addressRoom(): number {
  try {
    return roomIn(readFileSync("/proc/self/limits", "utf8"), readFileSync("/proc/self/status", "utf8"));
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** The room by what Linux tells of a process, proc_pid_limits(5) and proc_pid_status(5). */
export function roomIn(limits: string, status: string): number {
  const most = /^Max address space\s+(\d+)/mu.exec(limits)?.[1];
  const used = /^VmSize:\s+(\d+) kB/mu.exec(status)?.[1];
  return most === undefined || used === undefined
    ? Number.POSITIVE_INFINITY
    : Number(most) - Number(used) * 1024;
}
