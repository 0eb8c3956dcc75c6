import { annotations, markdown } from "@modelgate/render";
import { eventPayload } from "@modelgate/review";
import { gitHub } from "@modelgate/runner/github";
import { runAction } from "@modelgate/runner/github-host";
import { comment } from "./main.ts";

const {
  GITHUB_REPOSITORY = "",
  GITHUB_EVENT_NAME = "",
  GITHUB_EVENT_PATH = "",
  GITHUB_SHA = "",
} = process.env;

const { command, body } = comment({
  eventName: GITHUB_EVENT_NAME,
  payload: () => eventPayload(GITHUB_EVENT_PATH),
  sha: GITHUB_SHA,
  gitHub: (token, log) => gitHub({ token, repository: GITHUB_REPOSITORY, log }),
});

await runAction(command, (report) => ({
  summary: body() || markdown(report),
  // The notes are a second stage's, which judges nothing because it is none's gate: that needs no notice.
  annotations: report.notes.length > 0 ? [] : annotations(report),
}));
