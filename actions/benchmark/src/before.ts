import { join } from "node:path";
import type { BaselinePorts } from "@modelgate/baseline";
import { type Opened, openBaseline, sourceName } from "@modelgate/baseline";
import { treePathOf } from "@modelgate/git";
import type { Plan } from "./plan.ts";

/** The model to time beside; `none` with the reason where there rightly is no such model, null where none was asked for. */
export async function modelBefore(
  { baseline, path, before }: Pick<Plan, "baseline" | "path" | "before">,
  ports: () => Promise<BaselinePorts>,
  folder: string,
): Promise<Opened | null> {
  if (baseline === null || path === null) return null;
  const ways = await ports();
  const wanted = { path, kind: "model" } as const;
  if (baseline.kind !== "git" || before === null || before === path)
    return await openBaseline(baseline, wanted, ways, folder);
  // The policy that judges names another file than the head's: that one is what the model was.
  const repository = await ways.repository();
  const agreed = await treePathOf(repository, before).catch(() => null);
  if (agreed === null) return await openBaseline(baseline, wanted, ways, folder);
  const opened = await openBaseline(baseline, { ...wanted, path: before }, ways, join(folder, "agreed"));
  if (opened.kind === "none") return await openBaseline(baseline, wanted, ways, folder);
  return { ...opened, source: sourceName(baseline), notes: [...opened.notes, `${before} is now ${path}`] };
}
