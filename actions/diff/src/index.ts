import { annotations, markdown } from "@modelgate/render";
import { actionsCache } from "@modelgate/runner/cache";
import { runAction } from "@modelgate/runner/github-host";
import { diff } from "./main.ts";
import { shownEach } from "./shown-each.ts";
import { thisWorld } from "./world.ts";

const { each, all } = shownEach();

await runAction(diff({ ...thisWorld(process.env, actionsCache), each }), (report) => ({
  summary: all(report)
    .map((one) => markdown(one))
    .join("\n\n"),
  annotations: all(report).flatMap((one) => annotations(one)),
}));
