import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import type { Machine } from "@modelgate/schema";

/** Files that the system tells of itself in; null for one that is not there. */
export type ReadSystem = (path: string) => string | null;

/** Begins to watch this machine; the function it gives says what it is, and what was taken from it since. */
export function watchMachine(
  read: ReadSystem = readSystem,
  env: NodeJS.ProcessEnv = process.env,
): () => Machine {
  const before = processorTimes(read);
  const [load = null] = process.platform === "win32" ? [] : loadavg();
  return () => ({
    cpu: cpus()[0]?.model.trim() || "unknown",
    cores: availableParallelism(),
    steal: stealOf(before, processorTimes(read)),
    load,
    memoryBytes: totalmem(),
    containerCores: containerCores(read),
    containerMemoryBytes: containerMemory(read),
    image: imageOf(read, env),
  });
}

type Times = { steal: number; all: number };

/** Jiffies of all processors since the system began; null where there is no /proc. */
function processorTimes(read: ReadSystem): Times | null {
  const line = /^cpu +([\d ]+)$/mu.exec(read("/proc/stat") ?? "")?.[1];
  if (line === undefined) return null;
  // user nice system idle iowait irq softirq steal; guest time is a part of user's.
  const times = line.split(" ").slice(0, 8).map(Number);
  return { steal: times[7] ?? 0, all: times.reduce((sum, each) => sum + each, 0) };
}

function stealOf(before: Times | null, after: Times | null): number | null {
  if (before === null || after === null || after.all <= before.all) return null;
  return (after.steal - before.steal) / (after.all - before.all);
}

/** Processors that a control group may use at once, version 2 and then 1; null for no limit. */
function containerCores(read: ReadSystem): number | null {
  const [quota, period] = (read("/sys/fs/cgroup/cpu.max") ?? "").trim().split(" ").map(Number);
  const [most, each] =
    quota && period
      ? [quota, period]
      : [number(read, "cpu/cpu.cfs_quota_us"), number(read, "cpu/cpu.cfs_period_us")];
  // A part of one is said as one: the report counts whole ones.
  return most > 0 && each > 0 ? Math.max(1, Math.round(most / each)) : null;
}

function containerMemory(read: ReadSystem): number | null {
  const bytes = number(read, "memory.max") || number(read, "memory/memory.limit_in_bytes");
  // Version 1 says "none" with a number that no machine has.
  return bytes > 0 && bytes < 2 ** 50 ? bytes : null;
}

function number(read: ReadSystem, name: string): number {
  return Number((read(`/sys/fs/cgroup/${name}`) ?? "").trim()) || 0;
}

/** A hosted runner's image with its version, or the name of the distribution. */
function imageOf(read: ReadSystem, env: NodeJS.ProcessEnv): string | null {
  const { ImageOS: name, ImageVersion: version } = env;
  if (name) return version ? `${name} ${version}` : name;
  return /^PRETTY_NAME="?([^"\n]+)"?$/mu.exec(read("/etc/os-release") ?? "")?.[1] ?? null;
}

function readSystem(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
