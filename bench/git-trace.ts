// What git did in a run of ours, as git itself writes it down (trace2): no wrapper is in the way of what is measured.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Of one run: processes that we started (git's own children are its affair), how often the remote was asked, time in pushes. */
export type GitWork = { processes: number; asked: number; pushes: number; pushMs: number };

const ASKING = new Set(["ls-remote", "fetch", "push"]);

/** A home for a run in which git keeps a diary; `read` gives what was written since it was read last. */
export function tracedHome(folder: string): { env: Record<string, string>; read(): GitWork } {
  const path = join(folder, "trace.jsonl");
  writeFileSync(path, "");
  writeFileSync(join(folder, ".gitconfig"), `[trace2]\n\teventTarget = ${path}\n`);
  return {
    env: { HOME: folder },
    read() {
      const text = readFileSync(path, "utf8");
      writeFileSync(path, "");
      return workIn(text.split("\n").filter((line) => line !== ""));
    },
  };
}

type Said = { event: string; sid: string; argv?: string[]; t_abs?: number };

function workIn(lines: readonly string[]): GitWork {
  const said = lines.map((line) => JSON.parse(line) as Said).filter(({ sid }) => !sid.includes("/"));
  const commands = new Map(
    said.flatMap(({ event, sid, argv }) =>
      event === "start" ? [[sid, commandOf(argv ?? [])] as const] : [],
    ),
  );
  const isPush = ({ sid }: Said) => commands.get(sid) === "push";
  const ended = said.filter(({ event }) => event === "exit");
  return {
    processes: commands.size,
    asked: [...commands.values()].filter((command) => ASKING.has(command)).length,
    pushes: ended.filter(isPush).length,
    pushMs: ended.filter(isPush).reduce((sum, { t_abs = 0 }) => sum + t_abs * 1000, 0),
  };
}

/** The first word that is no setting. */
function commandOf([, ...words]: readonly string[]): string {
  return words.find((word, at) => !word.startsWith("-") && words[at - 1] !== "-c") ?? "";
}
