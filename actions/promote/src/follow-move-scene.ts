import { append } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
import type { PolicyDelivery } from "@modelgate/policy";
import type { Version } from "@modelgate/registry";
import { gitHubBranch } from "@modelgate/runner/github-branch";
import { gitHubDeployments } from "@modelgate/runner/github-deployments";
import { type FakeGitHub, type FakeGitHubOptions, sha } from "@modelgate/testkit";
import { type FollowingPorts, followMove, type Moved } from "./follow-move.ts";
import type { Following } from "./following.ts";

// For tests: a move to production, a repository with a file that it is delivered to, and the ports to both.

export const root = sha("root");
export const hex = (digit: string) => `sha256:${digit.repeat(64)}`;
export const VALUES = `# by hand\nreplicas: 2\nmodel:\n  digest: ${hex("0")} # modelgate\n`;
export const world = {
  commits: [{ sha: root, files: { "deploy/values.yaml": VALUES, "README.md": "hi\n" } }],
  workflows: [{ id: 1, name: "Deploy", path: ".github/workflows/deploy.yml" }],
} satisfies FakeGitHubOptions;

export const delivery: PolicyDelivery = {
  ...{ repository: null, branch: null, by: "commit", dispatch: null },
  files: [{ kind: "helm", path: "deploy/values.yaml", value: "model.digest", write: "model", model: null }],
};
export const asked: Following = {
  ...{ delivery, deployments: false, model: "digits", stage: "production", here: "o/r", repository: "o/r" },
  ...{ token: "token", deliveryToken: "token", isOwnToken: true },
};

const version = (name: string, digit: string): Version => ({
  ...{ model: "digits", version: name, digest: hex(digit), source: `${root}:digits.onnx` },
  ...{ at: "2026-01-01T00:00:00.000Z", by: "ann", facts: {} },
});
export const moved = (name = "v1.1.0", digit = "1"): Moved => ({
  ...{
    version: version(name, digit),
    reason: "every check holds",
    isDryRun: false,
    kind: "promotion",
  },
  run: "https://github.com/o/r/actions/runs/7",
});

const noImage = (): string | null => null;

/** Ports over the fake; `holder` is who holds the stage by now. */
export function portsTo(github: FakeGitHub, holder: () => string = () => "", image = noImage) {
  const ledger = memoryStore();
  const by = { actor: "ann", repository: null, run: null, commit: null };
  const note = async (kind: string, facts: Record<string, string | null>) => {
    const at = "2026-01-01T00:00:00.000Z";
    await append(
      ledger,
      [{ kind, model: "digits", subject: null, facts, by, at, documentBytes: null }],
      async () => {},
    );
  };
  const options = (token: string, repository: string) => ({
    ...{ token, repository, apiUrl: github.origin, wait: async () => undefined },
  });
  const ports = (name: string): FollowingPorts => ({
    ledger,
    image: async () => image(),
    note,
    isOvertaken: async () => !["", name].includes(holder()),
    branch: async (token, repository) => gitHubBranch(options(token, repository)),
    deployments: async (token, repository) => gitHubDeployments(options(token, repository)),
    pause: async () => undefined,
  });
  return {
    ledger,
    note,
    follow: async (what: Following, move: Moved) => {
      await note("promotion", { stage: "production", version: move.version.version });
      return await followMove(what, move, ports(move.version.version));
    },
    again: (what: Following, move: Moved) => followMove(what, move, ports(move.version.version)),
  };
}

export const valuesOf = (github: FakeGitHub, branch = "main") =>
  String(
    Buffer.from(
      github.commits.find((one) => one.sha === github.branches[branch])?.files["deploy/values.yaml"] ?? "",
    ),
  );
