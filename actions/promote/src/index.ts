import { annotations, markdown } from "@modelgate/render";
import { runAction } from "@modelgate/runner/github-host";
import { promotion } from "./main.ts";
import { thisWorld } from "./world.ts";

await runAction(promotion(thisWorld()), (report) => ({
  summary: markdown(report),
  annotations: annotations(report),
}));
