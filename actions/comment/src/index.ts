import { readFileSync } from "node:fs";
import { annotations, markdown } from "@modelgate/render";
import { readEvent } from "@modelgate/review";
import { gitHub } from "@modelgate/runner/github";
import { runAction } from "@modelgate/runner/github-host";
import { comment } from "./main.ts";

const { GITHUB_REPOSITORY = "", GITHUB_EVENT_NAME = "", GITHUB_EVENT_PATH } = process.env;

const { command, body } = comment({
  event: () =>
    readEvent(
      GITHUB_EVENT_NAME,
      GITHUB_EVENT_PATH ? JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8")) : {},
    ),
  gitHub: (token) => gitHub({ token, repository: GITHUB_REPOSITORY }),
});

await runAction(command, (report) => ({
  summary: body() || markdown(report),
  annotations: annotations(report),
}));
