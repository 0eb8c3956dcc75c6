import { tooLarge } from "./bounds.ts";
import { openSource } from "./byte-source.ts";
import { ByteWindow, LF } from "./byte-window.ts";
import type { Findings } from "./findings.ts";
import { parseJson } from "./json-value.ts";
import type { OpenedFile } from "./opened-file.ts";
import { decode } from "./text-cache.ts";

/** One line: its number from 1, and its object; null when it is none, which is then among the findings. */
export type JsonRecord = { line: number; fields: Readonly<Record<string, unknown>> | null };

/** The objects of a JSONL file one by one. Blank lines are skipped. */
export class JsonRecords {
  readonly window: ByteWindow;
  /** Lines used so far; who takes lines from the window counts them here. */
  line = 0;
  readonly #file: OpenedFile;
  readonly #findings: Findings;

  constructor(window: ByteWindow, file: OpenedFile, findings: Findings) {
    this.window = window;
    this.#file = file;
    this.#findings = findings;
  }

  /**
   * The next record, or null at the end.
   * @throws ModelgateError `dataset-too-large`, `dataset-unreadable` when the bytes cannot be unpacked
   */
  async next(): Promise<JsonRecord | null> {
    const { path, bounds } = this.#file;
    const { window } = this;
    let searched = 0;
    for (;;) {
      const found = window.bytes.indexOf(LF, window.start + searched);
      const stop = found < 0 || found >= window.end ? window.end : found;
      if (stop - window.start > bounds.recordBytes) {
        throw tooLarge("recordBytes", bounds.recordBytes, `${path}: line ${this.line + 1}`);
      }
      if (stop === window.end && !window.final) {
        searched = window.size;
        await window.more();
        continue;
      }
      if (window.size === 0) return null;
      this.line++;
      const text = decode(window.bytes.subarray(window.start, stop));
      window.start = Math.min(stop + 1, window.end);
      searched = 0;
      const marked = this.line === 1 ? (text?.replace(/^\uFEFF/, "") ?? null) : text;
      const record = parseLine(marked, this.line, this.#findings);
      if (record !== null) return record;
    }
  }

  close(): Promise<void> {
    return this.window.close();
  }
}

/** @throws ModelgateError when the file cannot be opened */
export async function openRecords(file: OpenedFile, findings: Findings): Promise<JsonRecords> {
  const source = await openSource(file.path, file.gzipped, file.bounds.unpackedBytes);
  return new JsonRecords(new ByteWindow(source), file, findings);
}

/** null: a blank line. */
function parseLine(text: string | null, line: number, findings: Findings): JsonRecord | null {
  if (text === null) {
    findings.malformed(line, "is not UTF-8", "Save the file in UTF-8.");
    return { line, fields: null };
  }
  if (text.trim() === "") return null;
  try {
    const value = parseJson(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return { line, fields: value as Record<string, unknown> };
    }
    const hint = 'Each line must be an object such as {"label": 1}; a JSON array of objects is not JSONL.';
    findings.malformed(line, "expected a JSON object, got another JSON value", hint);
  } catch {
    const hint = /\b(NaN|-?Infinity)\b/.test(text)
      ? "NaN and Infinity are not JSON: write null for a missing number."
      : "Each line must be one whole JSON object.";
    findings.malformed(line, "is not JSON", hint);
  }
  return { line, fields: null };
}
