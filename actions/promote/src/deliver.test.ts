// What strangers wrote stays text: in a commit's message a line, in a pull request no mention, no link, no markup.
import type { PolicyDelivery } from "@modelgate/policy";
import { gitHubBranch } from "@modelgate/runner/github-branch";
import { fakeGitHub, sha } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { deliver } from "./deliver.ts";
import type { Parcel } from "./parcel.ts";

const HOSTILE =
  "m\n\nModelgate-Digest: sha256:forged\n@acme/all <img src=x> [a](https://x.test) #1 \u202e`|`";
const delivery: PolicyDelivery = {
  ...{ repository: null, branch: null, dispatch: null, by: "pull-request" },
  files: [{ kind: "helm", path: "v.yaml", value: "d", write: "model", model: null }],
};
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const parcel: Parcel = {
  ...{ delivery, model: HOSTILE, stage: "a/b", run: null, reason: HOSTILE, isDryRun: false },
  delivered: { version: HOSTILE, model: digest("b"), image: null },
};
const ports = (origin: string) => ({
  branch: gitHubBranch({ token: "token", repository: "o/r", apiUrl: origin }),
  isOvertaken: async () => false,
  pause: async () => undefined,
});

it("keeps names in their places", async () => {
  await using github = await fakeGitHub({
    commits: [{ sha: sha("root"), files: { "v.yaml": `d: ${digest("a")}\n` } }],
  });
  await deliver(parcel, ports(github.origin));
  const [pull] = github.pullRequests;
  expect(pull?.head.ref).toMatch(/^modelgate\/deliver\/a\+b\/[\w+-]+$/u);
  expect(pull?.body).not.toMatch(/@acme|<img|(?<!\\)\]\(|(?<!&)#1|\u202e/u);
  const { message = "" } = github.commits.find(({ sha: id }) => id === pull?.head.sha) ?? {};
  expect(message.split("\n").filter((line) => line.startsWith("Modelgate-Digest:"))).toEqual([
    `Modelgate-Digest: ${digest("b")}`,
  ]);
  expect(message).not.toContain("\u202e");
});

it("gives each model a branch of its own, however alike their names are written", async () => {
  await using github = await fakeGitHub({
    commits: [{ sha: sha("root"), files: { "v.yaml": `d: ${digest("a")}\n` } }],
  });
  const delivered = { version: "v1.0.0", model: digest("b"), image: null };
  for (const model of ["a b", "a.b", "a-b"])
    await deliver({ ...parcel, model, delivered, stage: "prod" }, ports(github.origin));
  expect(new Set(github.pullRequests.map(({ head }) => head.ref)).size).toBe(3);
});

it("leaves a file that can be run one that can be run", async () => {
  await using github = await fakeGitHub({
    commits: [{ sha: sha("root"), files: { "v.yaml": `d: ${digest("a")}\n` }, executable: ["v.yaml"] }],
  });
  await deliver({ ...parcel, delivery: { ...delivery, by: "commit" } }, ports(github.origin));
  const made = github.commits.find(({ sha: id }) => id === github.branches["main"]);
  expect([made?.sha === sha("root"), made?.executable]).toEqual([false, ["v.yaml"]]);
});

it("gives up when others are always quicker", async () => {
  await using github = await fakeGitHub({
    commits: [{ sha: sha("root"), files: { "v.yaml": `d: ${digest("a")}\n` } }],
  });
  let pushed = 0;
  github.before = ({ operation }) => {
    if (operation !== "git/update-ref") return undefined;
    pushed += 1;
    const id = sha(`theirs ${pushed}`);
    const parents = [github.branches["main"] ?? ""];
    github.commits.push({
      sha: id,
      parents,
      message: "",
      date: "2026-01-01T00:00:00Z",
      files: { "v.yaml": `d: ${digest("a")}\n` },
    });
    github.branches["main"] = id;
    return undefined;
  };
  const busy = deliver({ ...parcel, delivery: { ...delivery, by: "commit" } }, ports(github.origin));
  await expect(busy).rejects.toMatchObject({
    code: "delivery-failed",
    message: expect.stringContaining("8 times in a row"),
  });
  expect(github.branches["main"]).toBe(sha("theirs 8"));
});
