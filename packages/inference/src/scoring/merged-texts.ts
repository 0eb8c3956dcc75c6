import type { JobDataset } from "../sandbox/message.ts";
import type { FedBlock } from "./fed-block.ts";
import { targetsOf } from "./target-columns.ts";
import { TextCodes } from "./text-codes.ts";

/** Makes one list of labels of those that several threads number by themselves, in the order in which blocks are taken. */
export class MergedTexts {
  readonly #codes: TextCodes;
  /** By thread, the code here of each of its codes. */
  readonly #ofThread = new Map<number, number[]>();

  constructor({ target }: Pick<JobDataset, "target">) {
    this.#codes = new TextCodes(`column "${targetsOf(target)[0]}"`);
  }

  /**
   * A block with codes and new texts as if all blocks came from one thread.
   * @throws ModelgateError `label-invalid` for more distinct labels than a class can have
   */
  merged(block: FedBlock, thread: number): FedBlock {
    const { truth } = block;
    const known = this.#codes.texts.length;
    const own = this.#ofThread.get(thread) ?? [];
    this.#ofThread.set(thread, own);
    for (const text of block.newTexts) own.push(this.#codes.code(text));
    const isSame = !(truth instanceof Int32Array) || own.every((code, index) => code === index);
    return {
      ...block,
      truth: isSame ? truth : truth.map((code) => own[code] ?? -1),
      newTexts: this.#codes.texts.slice(known),
    };
  }
}
