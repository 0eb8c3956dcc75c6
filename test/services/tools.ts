import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../packages/devkit/src/repository.ts";

const folder = join(root, ".cache/services");

/** Where `test/services/setup.sh` puts what the suites need, and what Debian has. */
export const TOOLS = {
  act: join(folder, "bin/act"),
  actionlint: join(folder, "bin/actionlint"),
  zizmor: join(folder, "venv/bin/zizmor"),
  python: join(folder, "venv/bin/python"),
  gto: join(folder, "gto/bin/gto"),
  mlflow: join(folder, "mlflow/bin/mlflow"),
  mlflowPython: join(folder, "mlflow/bin/python"),
  prometheus: join(folder, "bin/prometheus"),
  promtool: join(folder, "bin/promtool"),
  strace: "/usr/bin/strace",
  renderTools: join(folder, "render/installed.json"),
  unshare: "/usr/bin/unshare",
} as const;

/**
 * Whether a suite has to be left out for want of a tool; one line says which. In CI nothing is left out in
 * silence: there a missing tool is an error.
 */
export function lacks(suite: string, ...names: readonly (keyof typeof TOOLS)[]): boolean {
  const missing = names.filter((name) => !existsSync(TOOLS[name]));
  if (missing.length === 0) return false;
  const line = `${suite}: no ${missing.join(", ")}; run: bash test/services/setup.sh`;
  if (process.env["CI"]) throw new Error(line);
  process.stderr.write(`left out: ${line}\n`);
  return true;
}
