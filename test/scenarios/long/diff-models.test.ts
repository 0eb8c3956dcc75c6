// Which models a pull request changes, over real repositories, checked out as actions/checkout leaves them.
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pushEvent } from "@modelgate/testkit";
import { describe, expect, it } from "vitest";
import { checkoutOf, work } from "../../fixtures/git/repositories.ts";
import {
  type Files,
  fileOf,
  folderOf,
  type Job,
  jobOf,
  mergeGroup,
  proposal,
  pullRequest,
  push,
  write,
} from "../project.ts";
import { diffIn, diffJob } from "../run-diff.ts";

const good = fileOf("demo/models/digits-good.onnx");
const subtle = fileOf("demo/models/digits-subtle.onnx");
const bad = fileOf("demo/models/digits-bad.onnx");
const iris = fileOf("demo/models/iris-linear.onnx");
const digest = (kind: string, bytes: Uint8Array) => createHash(kind).update(bytes).digest("hex");
const dvc = (bytes: Uint8Array, path: string) =>
  `outs:\n- md5: ${digest("md5", bytes)}\n  size: ${bytes.length}\n  hash: md5\n  path: ${path}\n`;
const lfs = (bytes: Uint8Array) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digest("sha256", bytes)}\nsize ${bytes.length}\n`;

/** Of the same size, and not the same. */
function flipped(bytes: Uint8Array): Uint8Array {
  const other = Uint8Array.from(bytes);
  other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
  return other;
}

/** Puts content where DVC 3 keeps it, or where versions before did. */
function cache(folder: string, bytes: Uint8Array, layout = "files/md5"): void {
  const md5 = digest("md5", bytes);
  const file = join(folder, ".dvc/cache", layout, md5.slice(0, 2), md5.slice(2));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

type Listed = { name: string; path: string; before: string | null; status: string };

async function list(job: Job): Promise<string[]> {
  const { code, outputs, report } = await diffJob(job, { list: "true" });
  expect([code, report.verdict]).toEqual([0, "skipped"]);
  const models: Listed[] = JSON.parse(outputs["models"] ?? "");
  return models.map(({ name, path, before, status }) => `${name}: ${path} < ${before} ${status}`);
}

const before: Files = { "a.onnx": good, "m/b.onnx": iris, "c.onnx": bad, "r.txt": "1" };

describe("lists what changed since the base", () => {
  it.each([
    ["nothing", { "r.txt": "2" }, []],
    ["changed", { "a.onnx": subtle }, ["a: a.onnx < a.onnx changed"]],
    ["new", { "n.safetensors": good }, ["n: n.safetensors < null new"]],
    ["deleted", { "a.onnx": null }, ["a: a.onnx < a.onnx deleted"]],
    ["renamed", { "a.onnx": null, "x.onnx": good }, ["x: x.onnx < a.onnx renamed"]],
    ["moved", { "c.onnx": null, "m/c.onnx": bad }, ["c: m/c.onnx < c.onnx moved"]],
    [
      "brought into DVC",
      { "a.onnx": null, "a.onnx.dvc": dvc(subtle, "a.onnx") },
      ["a: a.onnx < a.onnx changed"],
    ],
    [
      "of one name",
      { "m/a.onnx": iris, "a.onnx": bad },
      ["a: a.onnx < a.onnx changed", "m-a.onnx: m/a.onnx < null new"],
    ],
  ])("%s", async (_, change, expected) => {
    expect(await list(pullRequest(proposal(before, change)))).toEqual(expected);
  });

  it("in a merge group and on a push, and nothing on a branch's first", async () => {
    const change = proposal(before, { "a.onnx": subtle });
    expect(await list(mergeGroup(change))).toEqual(["a: a.onnx < a.onnx changed"]);
    expect(await list(push(change))).toEqual(["a: a.onnx < a.onnx changed"]);
    expect(await list(push(change, null))).toEqual([]);
  });

  it("a file of weights is its model's", async () => {
    const external = fileOf("test/fixtures/onnx/external/model.onnx");
    const data = fileOf("test/fixtures/onnx/external/weights/all.bin");
    const other = Buffer.from(data);
    other[0] = (other[0] ?? 0) ^ 1;
    const files = { "w/model.onnx": external, "w/weights/all.bin": data, "a.onnx": good };
    const job = pullRequest(proposal(files, { "w/weights/all.bin": other }));
    expect(await list(job)).toEqual(["model: w/model.onnx < w/model.onnx changed"]);
    const { code, report } = await diffJob(job, { model: "w/model.onnx" });
    expect([code, report.changes?.weights?.changed, report.changes?.graph?.sameness]).toEqual([
      0,
      // Two tensors are tied to the byte that differs.
      2,
      "identical",
    ]);
  });

  it("names models as the policy does, whatever their ending", async () => {
    const policy = JSON.stringify({
      models: {
        digits: {
          path: "weird.bin",
          task: "regression",
          datasets: { t: { path: "t.csv", target: "y" } },
          limits: [{ metric: "r2", min: 0 }],
        },
      },
    });
    const files = { "weird.bin": good, "modelgate.yml": policy };
    expect(await list(pullRequest(proposal(files, { "weird.bin": subtle })))).toEqual([
      "digits: weird.bin < weird.bin changed",
    ]);
  });

  it("of hundreds, each once and by a name that is safe", async () => {
    const many = (bytes: Uint8Array) =>
      Object.fromEntries(
        Array.from({ length: 250 }, (_, at) => [
          `${at}/m$(x).onnx`,
          Buffer.concat([bytes, Buffer.from(`${at}`)]),
        ]),
      );
    const found = await list(pullRequest(proposal(many(good), many(bad))));
    expect(new Set(found.map((line) => line.split(": ")[0])).size).toBe(250);
    expect(found.every((line) => /^[\w.-]+: /.test(line))).toBe(true);
  });

  it("and refuses to list more than a matrix takes", async () => {
    const many = Object.fromEntries(Array.from({ length: 257 }, (_, at) => [`${at}.onnx`, String(at)]));
    const { code, report } = await diffJob(pullRequest(proposal({}, many)), { list: "true" });
    expect([code, report.problems[0]?.code]).toEqual([2, "input-invalid"]);
  });
});

describe("what stands for a model is followed, or ends the run with the command to run first", () => {
  const pointed: Files = {
    "a.onnx.dvc": dvc(good, "a.onnx"),
    ".dvc/config": "",
    ".gitignore": "/a.onnx\n/.dvc/cache\n",
  };
  const change = proposal(pointed, { "a.onnx.dvc": dvc(subtle, "a.onnx") });

  it.each(["files/md5", ""])("DVC's cache, laid out as %j", async (layout) => {
    const job = pullRequest(change);
    for (const bytes of [good, subtle]) cache(job.folder, bytes, layout);
    const { code, report } = await diffJob(job, { model: "a.onnx" });
    expect([code, report.changes?.kind, report.changes?.weights?.changed]).toEqual([0, "changed", 4]);
    expect(report.subject.digest).toBe(`sha256:${digest("sha256", subtle)}`);
    expect(report.baseline?.digest).toBe(`sha256:${digest("sha256", good)}`);
  });

  it("nothing in the cache", async () => {
    const { code, report } = await diffJob(pullRequest(change), { model: "a.onnx" });
    expect([code, report.problems[0]?.code]).toEqual([2, "file-missing"]);
    expect(report.problems[0]?.hint).toContain("dvc pull a.onnx.dvc");
  });

  it("other bytes in the cache", async () => {
    const job = pullRequest(change);
    cache(job.folder, good);
    cache(job.folder, subtle);
    const md5 = digest("md5", subtle);
    writeFileSync(join(job.folder, ".dvc/cache/files/md5", md5.slice(0, 2), md5.slice(2)), flipped(subtle));
    const { code, report } = await diffJob(job, { model: "a.onnx" });
    expect([code, report.problems[0]?.code]).toEqual([2, "file-missing"]);
  });

  it("a remote that the base names, over HTTP; one that the change names is not asked", async () => {
    const config = (host: string) =>
      `[core]\n    remote = r\n['remote "r"']\n    url = https://${host}/store\n`;
    const asked: string[] = [];
    const exchange = async ({ url }: { url: string }) => {
      asked.push(url);
      const found = [good, subtle].find((bytes) =>
        url.endsWith(`/store/files/md5/${digest("md5", bytes).replace(/^(..)/, "$1/")}`),
      );
      return { status: found ? 200 : 404, location: null, body: Readable.from(found ? [found] : []) };
    };
    const agreed = proposal(
      { ...pointed, ".dvc/config": config("good.example") },
      { "a.onnx.dvc": dvc(subtle, "a.onnx"), ".dvc/config": config("evil.example") },
    );
    const { code, report } = await diffJob(pullRequest(agreed), { model: "a.onnx" }, { exchange });
    expect([code, report.changes?.weights?.changed]).toEqual([0, 4]);
    expect(asked.map((url) => new URL(url).host)).toEqual(["good.example", "good.example"]);
    const brought = proposal(pointed, {
      "a.onnx.dvc": dvc(subtle, "a.onnx"),
      ".dvc/config": config("evil.example"),
    });
    const refused = await diffJob(pullRequest(brought), { model: "a.onnx" }, { exchange });
    expect([refused.code, asked.length]).toEqual([2, 2]);
  });

  const kept = proposal({ "a.onnx": lfs(good) }, { "a.onnx": lfs(subtle) });

  it("LFS objects in the clone", async () => {
    const job = pullRequest(kept);
    for (const bytes of [good, subtle]) {
      const oid = digest("sha256", bytes);
      write(job.folder, { [`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`]: bytes });
    }
    const { code, report } = await diffJob(job, { model: "a.onnx" });
    expect([code, report.changes?.kind, report.changes?.weights?.changed]).toEqual([0, "changed", 4]);
  });

  it("LFS objects that are nowhere", async () => {
    const { code, report } = await diffJob(pullRequest(kept), { model: "a.onnx" });
    expect(code).toBe(2);
    expect(report.problems[0]?.hint).toContain("git lfs pull --include a.onnx");
  });
});

describe("on a laptop", () => {
  it("counts what is not committed: changed, new, deleted and ignored files", async () => {
    const clone = work(folderOf());
    clone.commit({ "a.onnx": good, "b.onnx": iris, "c.onnx": bad, ".gitignore": "ignored.onnx\n" });
    write(clone.path, { "a.onnx": subtle, "b.onnx": null, "new.onnx": bad, "ignored.onnx": bad });
    chmodSync(join(clone.path, "c.onnx"), 0o755);
    const { report, outputs } = await diffIn(clone.path, { list: "true" });
    expect(
      JSON.parse(outputs["models"] ?? "").map(({ path, status }: Listed) => `${path} ${status}`),
    ).toEqual(["a.onnx changed", "b.onnx deleted", "new.onnx new"]);
    expect(report.notes).toContain("c.onnx is the same and may now be executed");
  });
});

it("tells a submodule that moved, and guesses nothing about it", async () => {
  const inner = work(folderOf());
  const [one, two] = [inner.commit({ "x.onnx": good }), inner.commit({ "x.onnx": bad })];
  const server = work(folderOf());
  server.commit({ "r.txt": "1" });
  server.run("update-index", "--add", "--cacheinfo", `160000,${one},vendor`);
  server.run("commit", "--quiet", "--message=1");
  const base = server.run("rev-parse", "HEAD");
  server.run("update-index", "--cacheinfo", `160000,${two},vendor`);
  server.run("commit", "--quiet", "--message=2");
  const head = server.run("rev-parse", "HEAD");
  const { path } = checkoutOf(server, folderOf(), { commit: head, depth: null });
  const { report, outputs } = await diffJob(jobOf(path, pushEvent({ before: base, after: head }), head));
  expect(outputs["models"]).toBe("[]");
  expect(report.notes.join("\n")).toContain("vendor is a submodule and changed");
});

it("compares every changed model into one folder of reports", async () => {
  const job = pullRequest(proposal(before, { "a.onnx": subtle, "m/b.onnx": null, "d.onnx": "no model" }));
  const { code, report, outputs } = await diffJob(job, { reports: "out" });
  expect(readdirSync(join(job.folder, "out"))).toEqual(["diff-a.json", "diff-b.json", "diff-d.json"]);
  // One that cannot be read could not be compared, and does not keep the others from it.
  expect([code, report.verdict, outputs["level"]]).toEqual([2, "error", "major"]);
  expect(report.gathered?.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
    "a skipped",
    "d error",
    "b skipped",
  ]);
  const own = JSON.parse(readFileSync(join(job.folder, "out/diff-a.json"), "utf8"));
  expect([own.subject.name, own.subject.path, own.changes.kind]).toEqual(["a", "a.onnx", "changed"]);
});

it("tells one changed model as if it had been named", async () => {
  const job = pullRequest(proposal(before, { "a.onnx": subtle }));
  const { report, outputs } = await diffJob(job, { reports: "out" });
  expect([report.subject.name, report.changes?.kind, outputs["level"]]).toEqual(["a", "changed", "patch"]);
  expect(JSON.parse(outputs["models"] ?? "")).toHaveLength(1);
  expect(readdirSync(join(job.folder, "out"))).toEqual(["diff-a.json"]);
});
