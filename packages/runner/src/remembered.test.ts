import { expect, it } from "vitest";
import { remembered } from "./remembered.ts";

/** Fails at the first request for each key, then answers. */
function flaky() {
  const asked: string[] = [];
  const ask = async (key: string) => {
    asked.push(key);
    if (asked.filter((one) => one === key).length === 1) throw new Error("502");
    return `${key}!`;
  };
  return { asked, answer: remembered(ask) };
}

it("asks again after a fault, and not after an answer", async () => {
  const { asked, answer } = flaky();
  await expect(answer("a")).rejects.toThrow("502");
  expect([await answer("a"), await answer("a")]).toEqual(["a!", "a!"]);
  expect(asked).toEqual(["a", "a"]);
});

it("asks once for all who ask meanwhile, who share its fault", async () => {
  const { asked, answer } = flaky();
  const both = await Promise.allSettled([answer("a"), answer("a"), answer("b")]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(asked).toEqual(["a", "b"]);
});
