import { type Address, type Asking, askOnce, datatypeOf, type Feeds } from "@modelgate/inference/endpoint";
import { hostileRequests } from "./hostile-requests.ts";

/** What became of one request that means no good. */
export type Refusal = {
  name: string;
  /** null: it closed the connection, or did not answer in time. */
  status: number | null;
  /** Refused: with a status other than 2xx, or by closing the connection; anything else is no refusal. */
  refused: boolean;
};

/** Sends requests that mean no good, one after another. Whether the server lives on is for the caller to ask. */
export async function survive(
  { url }: Address,
  feeds: Feeds,
  asking: Asking,
  hugeBytes: number,
): Promise<Refusal[]> {
  const [first] = feeds;
  const input = { name: first?.input ?? "input", datatype: datatypeOf(first?.type ?? "")?.name ?? "FP32" };
  const refusals: Refusal[] = [];
  for (const { name, headers, body } of hostileRequests(input, hugeBytes)) {
    try {
      const { status } = await askOnce(
        { method: "POST", url: `${url}/infer`, headers, body: body() },
        asking,
      );
      refusals.push({ name, status, refused: status < 200 || status > 299 });
    } catch (error) {
      // A closed connection is an answer, and the cause of what is thrown; silence until the limit and an answer without
      // end have none. A clock cannot tell them apart: a timer may end a moment before its time.
      refusals.push({ name, status: null, refused: error instanceof Error && error.cause !== undefined });
    }
  }
  return refusals;
}
