import { failure, isRedirect, letGo, readAtMost } from "@modelgate/schema";
import { isSecure } from "./lfs-endpoint.ts";
import { authorization, type Token } from "./repository.ts";

export type LfsRequest = {
  method: "GET" | "POST";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array | undefined;
};

/** `location` is that header, null when there is none. */
export type LfsResponse = { status: number; location: string | null; body: AsyncIterable<Uint8Array> };

/** Sends a request and resolves for any status. Follows no redirects: who may see a token is decided here. */
export type LfsDownload = (request: LfsRequest) => Promise<LfsResponse>;

const MAX_REDIRECTS = 5;

/**
 * Sends a request, follows redirects, and gives the body of a 200. The token goes to its own origin alone, and other headers
 * not beyond the first origin.
 */
export async function send(
  download: LfsDownload,
  request: LfsRequest,
  token: Token | undefined,
): Promise<{ status: number; body: AsyncIterable<Uint8Array> }> {
  const first = new URL(request.url);
  let url = first;
  for (let left = MAX_REDIRECTS; ; left--) {
    const given = url.origin === first.origin ? request.headers : plain(request.headers);
    const headers = { ...allowed(url, given, token), ...given };
    const response = await reached(url, () => download({ ...request, url: url.href, headers }));
    if (!isRedirect(response.status)) return { status: response.status, body: unbroken(url, response.body) };
    await letGo(response.body);
    const next = response.location === null ? null : URL.parse(response.location, url.href);
    if (next === null || left === 0) return response;
    url = next;
    if (!isSecure(url))
      throw failure(
        "github-fault",
        `the LFS server on ${first.host} sends on to an address that is not https`,
        {
          hint: "Give actions/checkout `lfs: true`, so that git-lfs itself fetches the files.",
        },
      );
  }
}

function unbroken(url: URL, body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const pieces = body[Symbol.asyncIterator]();
      return {
        next: () => reached(url, () => pieces.next()),
        return: async () => (await pieces.return?.()) ?? { done: true, value: undefined },
      };
    },
  };
}

async function reached<T>({ host }: URL, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw failure(
      "github-fault",
      `the LFS server on ${host} could not be reached, or stopped in the middle`,
      {
        hint: "Run it again. Behind a proxy, check `https_proxy` and `no_proxy`.",
        cause,
      },
    );
  }
}

/**
 * Reads a small answer.
 * @throws ModelgateError `github-fault` when it is not small
 */
export async function small(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const bytes = await readAtMost(body, maxBytes);
  if (bytes !== null) return bytes;
  throw failure("github-fault", `the LFS server answered with more than ${maxBytes} bytes`, {
    hint: "Nothing it is asked for is that large: look at what answers there, as a proxy's own page.",
  });
}

function allowed(
  url: URL,
  given: Readonly<Record<string, string>>,
  token: Token | undefined,
): Record<string, string> {
  const hasOwn = Object.keys(given).some((name) => name.toLowerCase() === "authorization");
  if (token === undefined || hasOwn || new URL(token.origin).origin !== url.origin) return {};
  return { Authorization: authorization(token) };
}

function plain(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(?:accept|content-type)$/i.test(name)),
  );
}
