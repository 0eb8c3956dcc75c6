import { expect, it } from "vitest";
import { reportOf } from "../../render/src/report-builder.ts";
import { readAtMost } from "./read-at-most.ts";
import { MAX_REPORT_BYTES, readReport, reportIn } from "./read-report.ts";

/** A file that grows while it is read, or a device: it goes on as long as somebody asks. */
async function* endless(asked: { bytes: number }) {
  for (;;) {
    asked.bytes += 1000;
    yield new Uint8Array(1000);
  }
}

async function* of(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

it.each<[string, string[], number, string | null]>([
  ["nothing", [], 3, ""],
  ["less", ["a", "b"], 3, "ab"],
  ["as much as may be", ["ab", "c"], 3, "abc"],
  ["more", ["ab", "cd"], 3, null],
])("gives the bytes of a stream that holds %s", async (_name, chunks, maxBytes, expected) => {
  const bytes = await readAtMost(of(...chunks), maxBytes);
  expect(bytes === null ? null : Buffer.from(bytes).toString()).toBe(expected);
});

it("asks no further than it may of what has no end", async () => {
  const asked = { bytes: 0 };
  expect(await readAtMost(endless(asked), 4500)).toBeNull();
  expect(asked.bytes).toBe(5000);
  await expect(readReport(endless(asked), "r.json", 4500)).rejects.toThrow(
    expect.objectContaining({ code: "report-invalid", message: "r.json: expected at most 4500 bytes" }),
  );
});

it("gives a report with its very bytes", async () => {
  const text = ` ${JSON.stringify(reportOf())}\n`;
  const { report, bytes } = await readReport(of(text.slice(0, 100), text.slice(100)), "r.json");
  expect(report).toEqual(reportOf());
  expect(Buffer.from(bytes).toString()).toBe(text);
});

it.each<[string, Uint8Array, RegExp]>([
  ["no JSON, of which nothing is quoted", Buffer.from('{"secret": '), /^r\.json: expected JSON$/u],
  ["of something else", Buffer.from('{"a": 1}'), /^r\.json: schema: /u],
  [
    "larger than any report",
    new Uint8Array(MAX_REPORT_BYTES + 1),
    /^r\.json: expected at most 67108864 bytes$/u,
  ],
])("refuses what is %s", (_name, bytes, says) => {
  expect(() => reportIn(bytes, "r.json")).toThrow(
    expect.objectContaining({ code: "report-invalid", message: expect.stringMatching(says) }),
  );
});
