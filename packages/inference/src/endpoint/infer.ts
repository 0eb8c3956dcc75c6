import type { ModelgateError } from "@modelgate/schema";
import { type Asking, ask } from "./ask.ts";
import { type Answered, decodeAnswer } from "./decode-answer.ts";
import { encodeRequest, type Feeds, type Manner } from "./encode-request.ts";
import { inPieces, joined, rowsOf } from "./row-pieces.ts";
import { broken, expected, unexpected } from "./unexpected.ts";

/** How a server refuses more rows than it takes at once, as Triton beyond `max_batch_size`, or more bytes. */
const TOO_MUCH = [400, 413];

/** Asks one model at a server for inferences, and learns how many rows it takes at once where it does not say so. */
export function inferences(url: string, { mostRows, asking }: { mostRows: number | null; asking: Asking }) {
  let most = mostRows;

  async function infer(feeds: Feeds, manner: Manner): Promise<readonly Answered[]> {
    const rows = rowsOf(feeds);
    if (rows === null || rows < 2) return answered(await askOnce(feeds, manner));
    let refusal: ModelgateError | null = null;
    for (let size = Math.min(rows, most ?? rows); ; size = Math.ceil(size / 2)) {
      const found = await inRequests(inPieces(feeds, rows, size), manner);
      if (!("refused" in found)) {
        if (refusal !== null) most = size;
        return found.outputs;
      }
      // What is refused for another reason is refused row by row, too: then the first refusal is told.
      refusal ??= found.refused;
      if (size === 1) throw refusal;
    }
  }

  async function inRequests(pieces: readonly Feeds[], manner: Manner): Promise<Outcome> {
    const answers: (readonly Answered[])[] = [];
    for (const piece of pieces) {
      const outcome = await askOnce(piece, manner);
      if ("refused" in outcome) return outcome;
      answers.push(outcome.outputs);
    }
    const [first, ...others] = answers;
    if (first !== undefined && others.length === 0) return { outputs: first };
    const outputs = joined(
      answers,
      pieces.map((piece) => rowsOf(piece) ?? 0),
    );
    if (outputs === null) throw broken(`${url}/infer`, "outputs without a row for each row of the inputs");
    return { outputs };
  }

  async function askOnce(feeds: Feeds, manner: Manner): Promise<Outcome> {
    const { headers, body } = encodeRequest(feeds, manner);
    const address = `${url}/infer`;
    const asked = await ask({ method: "POST", url: address, headers, body }, asking);
    if (TOO_MUCH.includes(asked.status)) return { refused: unexpected(asked, address) };
    const bytes = expected(asked, address);
    const length = asked.header("inference-header-content-length");
    if (length !== null && !/^\d{1,15}$/u.test(length))
      throw broken(address, "a header whose length is no number");
    const headerLength = length === null ? null : Number(length);
    return { outputs: decodeAnswer(address, { bytes, headerLength }) };
  }

  return { infer, mostRows: () => most };
}

type Outcome = { outputs: readonly Answered[] } | { refused: ModelgateError };

function answered(outcome: Outcome): readonly Answered[] {
  if ("refused" in outcome) throw outcome.refused;
  return outcome.outputs;
}
