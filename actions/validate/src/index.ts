import { annotations, markdown } from "@modelgate/render";
import { actionsCache } from "@modelgate/runner/cache";
import { runAction } from "@modelgate/runner/github-host";
import { validate } from "./main.ts";
import { thisWorld } from "./world.ts";

await runAction(validate(thisWorld(process.env, actionsCache)), (report) => ({
  summary: markdown(report),
  annotations: annotations(report),
}));
