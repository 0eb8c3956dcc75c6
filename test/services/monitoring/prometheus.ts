import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { TOOLS } from "../tools.ts";

/** A running Prometheus. */
export type Prometheus = AsyncDisposable & {
  /** The series that an instant query gives, with their values. */
  query(expr: string): Promise<{ labels: Record<string, string>; value: number }[]>;
};

/** Starts a Prometheus that scrapes one target every second by some rules. */
export async function prometheus(folder: string, target: string, rules: string): Promise<Prometheus> {
  const port = await freePort();
  const config = join(folder, "prometheus.json");
  const every = { scrape_interval: "1s", evaluation_interval: "1s" };
  const job = { job_name: "modelgate", static_configs: [{ targets: [target] }] };
  await writeFile(config, JSON.stringify({ global: every, rule_files: [rules], scrape_configs: [job] }));
  const origin = `127.0.0.1:${port}`;
  const flags = [
    `--config.file=${config}`,
    `--storage.tsdb.path=${join(folder, "data")}`,
    `--web.listen-address=${origin}`,
  ];
  const child = spawn(TOOLS.prometheus, flags, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for (let at = 0; !(await isReady(origin)); at += 1) {
    if (at === 3000 || child.exitCode !== null) throw new Error(`Prometheus does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    async query(expr) {
      const response = await fetch(`http://${origin}/api/v1/query`, {
        method: "POST",
        body: new URLSearchParams({ query: expr }),
      });
      const { status, data, error } = (await response.json()) as Answer;
      if (status !== "success") throw new Error(`${expr}: ${error}`);
      return data.result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) }));
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

type Answer = {
  status: string;
  error?: string;
  data: { result: { metric: Record<string, string>; value: [number, string] }[] };
};

async function isReady(origin: string): Promise<boolean> {
  return await fetch(`http://${origin}/-/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}
