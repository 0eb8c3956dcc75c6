import { annotations, markdown } from "@modelgate/render";
import { actionsCache } from "@modelgate/runner/cache";
import { runAction } from "@modelgate/runner/github-host";
import { validate } from "./main.ts";
import { localScore } from "./score.ts";

await runAction(validate(localScore(actionsCache)), (report) => ({
  summary: markdown(report),
  annotations: annotations(report),
}));
