import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { replay, type Tag } from "./replay.ts";

// Made by GTO itself: test/fixtures/registry/gto_states.py.
type Shown = { version: string; commit: string; stages: string[] };
type Story = {
  tags: Pick<Tag, "name" | "commit" | "seconds">[];
  shown: Record<string, Shown[] | string>;
};
const path = join(import.meta.dirname, "../../../../test/fixtures/registry/states.json");
const stories: Story[] = JSON.parse(readFileSync(path, "utf8"));

const tag = (one: Story["tags"][number]): Tag => ({
  ...one,
  id: "0".repeat(40),
  tagger: { name: "a", email: "a@b" },
  message: "",
});
const byVersion = (a: Shown, b: Shown) => (a.version < b.version ? -1 : 1);

it.each(stories.map((story, at) => [at, story] as const))(
  "story %i ends as `gto show` says",
  (_, { tags, shown }) => {
    const models = replay(tags.map(tag));
    for (const [name, told] of Object.entries(shown)) {
      const model = models.get(name);
      if (typeof told === "string") {
        expect(model, told).toBeUndefined();
        continue;
      }
      const ours = model === undefined || model.isDeprecated ? [] : model.versions;
      const versions = ours.map(({ version, commit, stages }) => ({
        version,
        commit,
        stages: stages.toSorted(),
      }));
      expect(versions.toSorted(byVersion)).toEqual(told.toSorted(byVersion));
    }
  },
);

it("has stories in which every step occurs", () => {
  const names = stories.flatMap(({ tags }) => tags.map(({ name }) => name));
  for (const step of [/@v/u, /@v.*!/u, /#staging/u, /#production!/u, /@deprecated/u])
    expect(names.filter((name) => step.test(name)).length).toBeGreaterThan(5);
});

it("does not depend on the order in which git lists tags", () => {
  const [story] = stories.filter(({ tags }) => tags.length > 15);
  const tags = (story?.tags ?? []).map(tag);
  expect(replay(tags.toReversed())).toEqual(replay(tags));
});

it("replays 20,000 tags of 1,000 models", () => {
  const tags = Array.from({ length: 20_000 }, (_, at) =>
    tag({
      name: `m${at % 1000}${at < 1000 ? "@v1.0.0" : `#s${at % 3}`}#${Math.floor(at / 1000) + 1}`,
      commit: String(at % 1000).padStart(40, "0"),
      seconds: 1_700_000_000 + at,
    }),
  );
  const models = replay(tags);
  expect(models.size).toBe(1000);
  expect(models.get("m7")?.counter).toBe(20);
});

it("replays 20,000 versions of one model, each assigned once: none is searched among the others", () => {
  const tags = Array.from({ length: 40_000 }, (_, at) => {
    const version = Math.floor(at / 2);
    return tag({
      name: at % 2 === 0 ? `m@v1.0.${version}#${at + 1}` : `m#s#${at + 1}`,
      commit: String(version).padStart(40, "0"),
      seconds: 1_700_000_000 + at,
    });
  });
  const model = replay(tags).get("m");
  expect([model?.versions.length, model?.holders.get("s")?.version]).toEqual([20_000, "v1.0.19999"]);
});
