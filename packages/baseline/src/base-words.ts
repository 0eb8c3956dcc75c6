import type { Base, BaseEvent } from "@modelgate/git";

const NAME_ONE = "name a ref, a path or an address";

const NO_BASE: Readonly<Record<BaseEvent["kind"], string>> = {
  "pull-request": "the pull request shares no history with its base branch",
  "merge-group": "the merge group has no base",
  push: "the branch or tag is new: there is no commit before this push",
  ref: "there is no such commit",
  checkout: "there is no commit yet that this branch began from",
  "workflow-run": `a run for another workflow has no base of its own: ${NAME_ONE}`,
  schedule: `a scheduled run has no base: ${NAME_ONE}`,
  manual: `a run started by hand has no base: ${NAME_ONE}`,
};

/** Why an event has no base, in words that go on after a name of what was to be compared. */
export function noBase(event: BaseEvent): string {
  const name = event.kind === "manual" ? (event.name ?? BY_HAND) : BY_HAND;
  return name === BY_HAND ? NO_BASE[event.kind] : `the event ${name} has no base of its own: ${NAME_ONE}`;
}

const BY_HAND = "workflow_dispatch";

/** Which commit stands for the base where no event names one. */
export function checkoutNote({ commit, how }: Base): string {
  const what = how === "head" ? "what is committed (HEAD)" : "where this branch left the default branch";
  return `git:base on a laptop is ${what}, ${commit.slice(0, 12)}`;
}
