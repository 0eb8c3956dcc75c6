import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openRepository } from "@modelgate/git";
import { inspectModel } from "@modelgate/onnx";
import { readEvent } from "@modelgate/review";
import { problemsOf } from "@modelgate/schema";
import { afterAll, describe, expect, it } from "vitest";
import { download, lfsServer } from "../../../test/fixtures/git/lfs-server.ts";
import {
  checkoutOf,
  cloneOf,
  gitIn,
  temporaryFolder,
  type Work,
  work,
} from "../../../test/fixtures/git/repositories.ts";
import { baseEventOf } from "./base-event.ts";
import { openBaseline } from "./open-baseline.ts";
import type { BaselinePorts, Opened } from "./opened.ts";

const resources = new AsyncDisposableStack();
const folder = resources.use(temporaryFolder());
const lfs = resources.use(await lfsServer());
afterAll(() => resources.disposeAsync());
let count = 0;
const fresh = () => join(folder.path, `folder-${++count}`);

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/fixtures/onnx/${name}`, import.meta.url));
const LINEAR = fixture("linear.onnx");
const EXTERNAL = {
  "m/model.onnx": fixture("external/model.onnx"),
  "m/weights/all.bin": fixture("external/weights/all.bin"),
};
const PATH = "models/digits.onnx";

type Asked = Partial<BaselinePorts> & {
  ref?: string | null;
  path?: string;
  kind?: "model" | "file";
  fetch?: boolean;
};

async function opened(
  clone: Work,
  { ref = null, path = PATH, kind = "model", fetch = false, ...more }: Asked = {},
) {
  const ports: BaselinePorts = {
    repository: () => openRepository(gitIn(clone.path), fetch ? { fetch: {} } : {}),
    event: { kind: "checkout" },
    exchange: download,
    ...more,
  };
  return await openBaseline({ kind: "git", ref }, { path: join(clone.path, path), kind }, ports, fresh());
}

const codeOf = (work: Promise<Opened>) =>
  work.then(
    (value) => `opened ${JSON.stringify(value)}`,
    (error) => problemsOf(error)[0]?.code,
  );

function bytesOf(found: Opened): Buffer {
  if (found.kind === "none") throw new Error(found.reason);
  return readFileSync(found.path);
}

const model = (text: string) =>
  Buffer.concat([LINEAR, Buffer.from([0x32, text.length, ...Buffer.from(text)])]);
const BEFORE = model("before");
const AFTER = model("after");
const push = (beforeSha: string | null) => ({ event: { kind: "push", beforeSha } as const });

describe("a baseline from git", () => {
  const server = work(fresh());
  const first = server.commit({ [PATH]: BEFORE, "data.csv": "a\n1\n" });
  server.run("tag", "v1.2");
  const second = server.commit({ [PATH]: AFTER, "models/new.onnx": AFTER });

  it("is the file of the commit before, whatever is checked out", async () => {
    const found = await opened(server, push(first));
    expect(found).toMatchObject({ kind: "file", source: "git:base", commit: first, notes: [] });
    expect(bytesOf(found).equals(BEFORE)).toBe(true);
  });

  it.each(["v1.2", first, "main~1"])("is the file of the ref %s", async (ref) => {
    const found = await opened(server, { ref });
    expect(found).toMatchObject({ source: `git:${ref}`, commit: first });
    expect(bytesOf(found).equals(BEFORE)).toBe(true);
  });

  it("is any file, as a predictions file", async () => {
    const found = await opened(server, { ref: "v1.2", path: "data.csv", kind: "file" });
    expect([found.kind === "file" && found.path.endsWith("data.csv"), bytesOf(found).toString()]).toEqual([
      true,
      "a\n1\n",
    ]);
  });

  it("says on a laptop which commit it took", async () => {
    const found = await opened(server);
    expect(found).toMatchObject({
      commit: second,
      notes: [expect.stringContaining("what is committed (HEAD)")],
    });
  });

  it.each<[string, Asked, string]>([
    [
      "a first version",
      { ...push(first), path: "models/new.onnx" },
      "has no models/new.onnx: this is its first version",
    ],
    ["a new branch", push(null), "the branch or tag is new: there is no commit before this push"],
    [
      "a schedule",
      { event: { kind: "schedule" } },
      "a scheduled run has no base: name a ref, a path or an address",
    ],
    ...[
      ["release", "the event release has no base of its own: name a ref, a path or an address"],
      ["workflow_dispatch", "a run started by hand has no base"],
    ].map(([eventName = "", words = ""]): [string, Asked, string] => {
      const event = baseEventOf(readEvent(eventName, {}), { eventName, sha: first });
      return [eventName, { event }, words];
    }),
    [
      "a file on a laptop that was never committed",
      { path: "models/later.onnx" },
      "has no models/later.onnx",
    ],
  ])("is none, with the reason: %s", async (_name, asked, reason) => {
    expect(await opened(server, asked)).toMatchObject({
      kind: "none",
      source: "git:base",
      reason: expect.stringContaining(reason),
    });
  });

  it.each<[string, Asked, string]>([
    [
      "a model that no commit has, in a job",
      { ...push(first), path: "models/made.onnx" },
      "baseline-missing",
    ],
    ["a commit that is gone", push("1".repeat(40)), "history-missing"],
    ["a ref that nobody knows", { ref: "v9" }, "history-missing"],
    ["a model outside the repository", { path: "../x.onnx" }, "input-invalid"],
    ["a folder", { path: "models" }, "input-invalid"],
    ["more bytes than are taken", { ...push(first), maxBytes: BEFORE.length - 1 }, "input-invalid"],
    ["what is no model", { ref: "v1.2", path: "data.csv" }, "model-unreadable"],
  ])("is an error: %s", async (_name, asked, code) => {
    expect(await codeOf(opened(server, asked))).toBe(code);
  });

  it("of a shallow clone is fetched, or an error that names the remedy", async () => {
    const clone = checkoutOf(server, fresh(), { commit: second, depth: 1 });
    const error = await opened(clone, push(first)).catch(problemsOf);
    expect(error).toMatchObject([
      { code: "history-missing", hint: expect.stringContaining("fetch-depth: 0") },
    ]);
    expect(bytesOf(await opened(clone, { ...push(first), fetch: true })).equals(BEFORE)).toBe(true);
  });

  it("of a partial clone is fetched, or an error", async () => {
    server.run("config", "uploadpack.allowFilter", "true");
    const clone = cloneOf(server, fresh(), "--filter=blob:none", "--no-checkout");
    expect(await codeOf(opened(clone, push(first)))).toBe("history-missing");
    expect(bytesOf(await opened(clone, { ...push(first), fetch: true })).equals(BEFORE)).toBe(true);
  });
});

describe("a renamed model", () => {
  const changed = Buffer.concat([
    model("a little longer, so that most of it stays the same"),
    Buffer.alloc(600, 7),
  ]);
  const LARGE = Buffer.concat([LINEAR, Buffer.alloc(600, 7)]);
  function renamed(before: Record<string, Uint8Array>, after: Record<string, Uint8Array | null>) {
    const server = work(fresh());
    const first = server.commit(before);
    server.commit(after);
    return { server, first };
  }
  const asked = (first: string): Asked => ({ ...push(first), path: "new.onnx", kind: "file" });

  it("is followed when nothing else changed", async () => {
    const { server, first } = renamed(
      { "old.onnx": BEFORE, "other.onnx": AFTER },
      { "old.onnx": null, "other.onnx": null, "new.onnx": BEFORE },
    );
    const found = await opened(server, { ...asked(first), kind: "model" });
    expect(found).toMatchObject({ commit: first, notes: ["old.onnx was renamed to new.onnx"] });
    expect(bytesOf(found).equals(BEFORE)).toBe(true);
  });

  it("is followed when it was changed and no other of its kind went away", async () => {
    const { server, first } = renamed(
      { "old.onnx": LARGE, "old.txt": LARGE.subarray(1) },
      { "old.onnx": null, "old.txt": null, "new.onnx": changed },
    );
    expect(await opened(server, asked(first))).toMatchObject({ notes: ["old.onnx was renamed to new.onnx"] });
  });

  it("is never guessed when several went away", async () => {
    const { server, first } = renamed(
      { "old.onnx": LARGE, "other.onnx": BEFORE },
      { "old.onnx": null, "other.onnx": null, "new.onnx": changed },
    );
    const [problem] = await opened(server, asked(first)).then(() => [], problemsOf);
    expect(problem).toMatchObject({
      code: "baseline-missing",
      message: expect.stringMatching(/may be (old.onnx or other.onnx|other.onnx or old.onnx) of before/),
    });
  });

  it("is followed where others only moved, byte for byte, and those are named nowhere", async () => {
    const moves = { "other.onnx": null, "kept/other.onnx": BEFORE, "old.onnx": null };
    const { server, first } = renamed(
      { "old.onnx": LARGE, "other.onnx": BEFORE },
      { ...moves, "new.onnx": changed },
    );
    expect(await opened(server, asked(first))).toMatchObject({
      notes: ["old.onnx was renamed to new.onnx"],
    });
    const alone = renamed({ "other.onnx": BEFORE }, { "other.onnx": null, "kept/other.onnx": BEFORE });
    alone.server.commit({ "new.onnx": new Uint8Array([1]) });
    expect(await opened(alone.server, asked(alone.first))).toMatchObject({
      kind: "none",
      reason: expect.stringMatching(/first version$/),
    });
  });

  it("is a first version when nothing is alike", async () => {
    const { server, first } = renamed(
      { "old.onnx": LARGE },
      { "old.onnx": null, "new.onnx": new Uint8Array([1]) },
    );
    expect(await opened(server, asked(first))).toMatchObject({
      kind: "none",
      reason: expect.stringContaining("first version; old.onnx went away in the same change"),
    });
  });

  it("is not looked for behind a link that is there", async () => {
    const server = work(fresh());
    server.run("config", "core.symlinks", "true");
    server.run(
      "update-index",
      "--add",
      "--cacheinfo",
      `120000,${server.run("hash-object", "-w", "--stdin")},new.onnx`,
    );
    server.run("commit", "--quiet", "--message=link");
    const first = server.run("rev-parse", "HEAD");
    expect(await codeOf(opened(server, asked(first)))).toBe("input-invalid");
  });
});

describe("external data", () => {
  const server = work(fresh());
  const whole = server.commit(EXTERNAL);
  const bare = server.commit({ "m/weights/all.bin": null });
  const at = (commit: string): Asked => ({ ...push(commit), path: "m/model.onnx" });

  it("travels along, from the same commit", async () => {
    const found = await opened(server, at(whole));
    const path = found.kind === "file" ? found.path : "";
    const { problems, files } = await inspectModel(path);
    expect([problems, files.map((file) => file.path)]).toEqual([[], ["model.onnx", "weights/all.bin"]]);
  });

  it("that the commit does not have is an error, and counts against the bound", async () => {
    expect(await codeOf(opened(server, at(bare)))).toBe("baseline-missing");
    const maxBytes = EXTERNAL["m/model.onnx"].length + EXTERNAL["m/weights/all.bin"].length - 1;
    expect(await codeOf(opened(server, { ...at(whole), maxBytes }))).toBe("input-invalid");
  });

  it("is not asked for of a plain file", async () => {
    expect((await opened(server, { ...at(bare), kind: "file" })).kind).toBe("file");
  });

  it.each(["../up.bin", "/etc/passwd", "..\\up.bin", "a/../../up.bin"])(
    "never leaves the folder: %s",
    async (location) => {
      const bytes = Buffer.from(EXTERNAL["m/model.onnx"]);
      const usual = "weights/all.bin";
      // As long as before, so that nothing else of the file changes; the one with `up.bin` is really there.
      for (let at = bytes.indexOf(usual); at >= 0; at = bytes.indexOf(usual))
        bytes.write(location.padEnd(usual.length, "x"), at);
      const commit = server.commit({ "m/model.onnx": bytes, [`up.bin${"x".repeat(6)}`]: "secret" });
      expect(await codeOf(opened(server, { ...push(commit), path: "m/model.onnx" }))).toBe("input-invalid");
    },
  );
});

describe("a model in LFS", () => {
  const clone = work(fresh());
  clone.run("remote", "add", "origin", `${lfs.origin}/owner/name`);
  const oid = createHash("sha256").update(BEFORE).digest("hex");
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${BEFORE.length}\n`;
  const first = clone.commit({ [PATH]: pointer });
  clone.commit({ [PATH]: AFTER });

  it("is asked for, and an error where nobody has it", async () => {
    expect(await codeOf(opened(clone, push(first)))).toBe("file-missing");
    const asked = { ...push(first), lfs: { download } };
    expect(await codeOf(opened(clone, asked))).toBe("file-missing");
    lfs.objects.set(oid, BEFORE);
    expect(bytesOf(await opened(clone, asked)).equals(BEFORE)).toBe(true);
  });
});

it("leaves a half-written model nowhere that a caller would take for one", async () => {
  const server = work(fresh());
  const first = server.commit({ [PATH]: BEFORE });
  const to = fresh();
  const object = server.run("rev-parse", `HEAD:${PATH}`);
  rmSync(join(server.path, ".git/objects", object.slice(0, 2), object.slice(2)));
  const ports: BaselinePorts = {
    repository: () => openRepository(gitIn(server.path)),
    event: { kind: "push", beforeSha: first },
    exchange: download,
  };
  const wanted = { path: join(server.path, PATH), kind: "model" } as const;
  expect(await codeOf(openBaseline({ kind: "git", ref: null }, wanted, ports, to))).toBe("git-failed");
  expect(existsSync(join(to, "digits.onnx"))).toBe(false);
});
