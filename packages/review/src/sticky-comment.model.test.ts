// Model checking: every interleaving of two runs' requests, and of three where they are few enough (else a seeded
// sample), against a port whose requests are atomic. Each execution is replayed from its list of choices.
import { expect, it } from "vitest";
import { type Memory, memory, memoryGitHub } from "../../../test/fixtures/review/memory-github.ts";
import { marked, readMarker } from "./marker.ts";
import { type CommentMode, type StickyComment, upsertComment } from "./sticky-comment.ts";

type Actor = { run: number; failed: boolean };

const BOT = "github-actions[bot]";
const says = (run: number, failed: boolean, mode: CommentMode): StickyComment => ({
  issue: 7,
  key: "k",
  run: { id: run, attempt: 1 },
  body: `run ${run}`,
  mode,
  failed,
});

/** Lets one blocked run go on at a time, as `choices` say; what they leave open takes the first. Gives the branching met. */
async function execute(state: Memory, actors: readonly StickyComment[], choices: readonly number[]) {
  const blocked = new Map<number, () => void>();
  const fanOut: number[] = [];
  let running = actors.length;
  const runs = actors.map((actor, index) => {
    const step = () => new Promise<void>((resolve) => blocked.set(index, resolve));
    return upsertComment(memoryGitHub(state, { step, pageSize: 3 }), actor).finally(() => running--);
  });
  for (let at = 0; ; at++) {
    // A macrotask: every promise that could settle has.
    await new Promise((resolve) => setImmediate(resolve));
    if (running === 0) break;
    const ready = [...blocked.keys()].sort((a, b) => a - b);
    fanOut.push(ready.length);
    const next = ready[(choices[at] ?? 0) % ready.length] ?? 0;
    const go = blocked.get(next);
    blocked.delete(next);
    go?.();
  }
  await Promise.all(runs);
  return fanOut;
}

/** All lists of choices, depth first: the last choice that has a next one is advanced. */
async function everyInterleaving(
  start: () => Memory,
  actors: readonly StickyComment[],
  check: (state: Memory) => Promise<void>,
  most: number,
): Promise<{ count: number; complete: boolean }> {
  let choices: number[] = [];
  for (let count = 1; count <= most; count++) {
    const state = start();
    const fanOut = await execute(state, actors, choices);
    await check(state);
    const taken = fanOut.map((_, at) => choices[at] ?? 0);
    let last = taken.length - 1;
    while (last >= 0 && (taken[last] ?? 0) + 1 >= (fanOut[last] ?? 0)) last--;
    if (last < 0) return { count, complete: true };
    choices = [...taken.slice(0, last), (taken[last] ?? 0) + 1];
  }
  return { count: most, complete: false };
}

async function sampled(
  start: () => Memory,
  actors: readonly StickyComment[],
  check: (state: Memory) => Promise<void>,
  count: number,
): Promise<void> {
  let seed = 20_261_121;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 16;
  };
  for (let left = count; left > 0; left--) {
    const state = start();
    await execute(state, actors, Array.from({ length: 80 }, random));
    await check(state);
  }
}

const at = (id: number, author: string, body: string) => ({
  id,
  issue: 7,
  author,
  body,
  createdAt: "1970-01-01T00:00:01Z",
  updatedAt: "1970-01-01T00:00:01Z",
  url: `https://gh/c/${id}`,
});
const ours = (id: number, run: number) => at(id, BOT, marked(`run ${run}`, "k", { id: run, attempt: 1 }));
const stranger = (id: number) => at(id, "mallory", marked("mine", "k", { id: 999, attempt: 1 }));

const starts: Record<string, () => Memory> = {
  "no comment": () => memory({ comments: [stranger(1)] }),
  "one comment": () => memory({ comments: [stranger(1), ours(2, 1)] }),
  "a duplicate on page two": () =>
    memory({ comments: [stranger(1), ours(2, 1), at(3, "eve", "hello"), ours(4, 2)] }),
};

const runsHeld = (state: Memory) =>
  state.comments.filter(({ author }) => author === BOT).map(({ body }) => readMarker(body)?.run.id);

/** One more run, newer than all, leaves exactly its own comment; one more that is older than all leaves one, the newest there. */
async function heals(state: Memory, mode: CommentMode): Promise<void> {
  const before = runsHeld(state);
  const late = structuredClone(state);
  await upsertComment(memoryGitHub(late, { pageSize: 3 }), says(50, true, mode));
  expect(runsHeld(late)).toEqual([50]);
  const old = structuredClone(state);
  await upsertComment(memoryGitHub(old, { pageSize: 3 }), says(1, true, mode));
  expect(runsHeld(old)).toEqual([Math.max(1, ...before.map((run) => run ?? 0))]);
  const green = structuredClone(state);
  await upsertComment(memoryGitHub(green, { pageSize: 3 }), says(51, false, "on-failure"));
  expect(runsHeld(green)).toEqual([]);
  for (const after of [late, old, green]) {
    expect(after.comments.find(({ id }) => id === 1)).toEqual(state.comments.find(({ id }) => id === 1));
    expect(after.comments.filter(({ author }) => author !== BOT)).toHaveLength(
      state.comments.filter(({ author }) => author !== BOT).length,
    );
  }
}

const cases: [string, CommentMode, Actor[]][] = [
  [
    "both write",
    "always",
    [
      { run: 10, failed: true },
      { run: 11, failed: true },
    ],
  ],
  [
    "the older clears",
    "on-failure",
    [
      { run: 10, failed: false },
      { run: 11, failed: true },
    ],
  ],
  [
    "the newer clears",
    "on-failure",
    [
      { run: 10, failed: true },
      { run: 11, failed: false },
    ],
  ],
  [
    "both clear",
    "on-failure",
    [
      { run: 10, failed: false },
      { run: 11, failed: false },
    ],
  ],
];

for (const [start, make] of Object.entries(starts)) {
  it.each(cases)(
    `from ${start}, two runs, %s: one more run leaves the newest run's comment`,
    async (_name, mode, actors) => {
      const stickies = actors.map(({ run, failed }) => says(run, failed, mode));
      const { complete } = await everyInterleaving(make, stickies, (state) => heals(state, mode), 5_000);
      expect(complete).toBe(true);
    },
  );

  it.each([
    ["all write", "always", [true, true, true]],
    ["one clears", "on-failure", [true, false, true]],
  ] as const)(`from ${start}, three runs, %s: the same in a sample`, async (_name, mode, failed) => {
    const stickies = failed.map((one, index) => says(10 + index, one, mode));
    await sampled(make, stickies, (state) => heals(state, mode), 150);
  });
}

it("needs no other run where no comment was: of two that create one, the newest stays, whatever the order", async () => {
  const stickies = [says(10, true, "always"), says(11, true, "always")];
  const start = starts["no comment"] ?? memory;
  const { count } = await everyInterleaving(
    start,
    stickies,
    async (state) => expect(runsHeld(state)).toEqual([11]),
    5_000,
  );
  expect(count).toBeGreaterThan(50);
});

it("never leaves a pull request without a comment when every run wants one", async () => {
  for (const make of Object.values(starts)) {
    const stickies = [10, 11, 12].map((run) => says(run, true, "always"));
    await sampled(make, stickies, async (state) => expect(runsHeld(state).length).toBeGreaterThan(0), 150);
  }
});
