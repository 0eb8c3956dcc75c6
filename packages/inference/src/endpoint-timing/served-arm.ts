import { type Asked, type Asking, askOnce, type Exchange } from "../endpoint/ask.ts";
import { encodeRequest, type Feeds } from "../endpoint/encode-request.ts";
import type { Endpoint } from "../endpoint/open-endpoint.ts";
import { unexpected } from "../endpoint/unexpected.ts";

/** Connections to one server that are nobody else's. Disposing closes them, with whatever is on its way. */
export type Connections = Disposable & { exchange: Exchange };

/** An arm as it is asked: its requests, written before the clock runs, over connections of its own. */
export type ServedArm = Disposable & {
  /**
   * Sends a request, taken in turn, and waits for the last byte of its answer. False: the server is full (429, 503).
   * @throws ModelgateError `endpoint-fault` for any other answer that is none, or none in time
   */
  ask(turn: number): Promise<boolean>;
};

/** A server says with these that it has more to do than it takes. */
const FULL = [429, 503];

/** Opens connections to an endpoint; `inputs` are asked in turn. */
export function servedArm(
  { address, binary }: Endpoint,
  inputs: readonly Feeds[],
  { connections, ...asking }: Omit<Asking, "exchange"> & { connections: Connections },
): ServedArm {
  const url = `${address.url}/infer`;
  const requests = inputs.map((feeds) => encodeRequest(feeds, { binary, outputs: [] }));
  const { exchange } = connections;
  return {
    async ask(turn) {
      const { headers, body } = requests[turn % requests.length] ?? { headers: {}, body: new Uint8Array() };
      const asked: Asked = await askOnce({ method: "POST", url, headers, body }, { ...asking, exchange });
      if (asked.status === 200) return true;
      if (FULL.includes(asked.status)) return false;
      throw unexpected(asked, url);
    },
    [Symbol.dispose]: () => connections[Symbol.dispose](),
  };
}
