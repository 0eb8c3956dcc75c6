// Requests to one registry: authorised, repeated where that may help, redirected. What an answer means is for who asked.
import { failure } from "@modelgate/schema";
import { type Challenge, parseChallenge } from "./challenge.ts";
import type { Credentials } from "./credentials.ts";
import { discard, type Exchange, type HttpRequest, type HttpResponse } from "./http.ts";
import { patiently } from "./patience.ts";
import { isLoopback } from "./reference.ts";
import type { Open } from "./store.ts";
import { basic, fetchToken } from "./token.ts";

export type WirePorts = {
  exchange: Exchange;
  /** null: nobody in particular. */
  credentials(host: string): Promise<Credentials | null>;
  /** Waits, in milliseconds, before a request is tried again. */
  pause(ms: number): Promise<void>;
  /** Hosts, other than this machine, that http is spoken with. */
  plainHttp?: readonly string[];
};

export type Sending = Pick<HttpRequest, "method"> & {
  /** A path of the registry, or an address that it gave. */
  at: string;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array | { sizeBytes: number; open: Open };
  /** What is done, as `repository:acme/digits:pull`. */
  scopes: readonly string[];
  /** For messages. */
  what: string;
  tries?: number;
};

/** `url` is where it came from in the end. */
export type Answered = HttpResponse & { url: string };

export type Wire = {
  send(sending: Sending): Promise<Answered>;
  /** Whether the registry was given credentials so far. */
  hasCredentials(): boolean;
};

const MOST_REDIRECTS = 5;

/** The wire to a host, https but for this machine. */
export function wireTo(host: string, ports: WirePorts): Wire {
  // An address says no port that is http's own.
  const plain = (ports.plainHttp ?? []).flatMap((name) => [name, new URL(`http://${name}`).host]);
  const isPlain = (name: string) => isLoopback(name) || plain.includes(name);
  const origin = `${isPlain(host) ? "http" : "https"}://${host}`;
  // From the web never to this machine, whose services may believe who asks from here.
  const isSafe = ({ protocol, host: name }: URL) =>
    protocol === "https:" || (protocol === "http:" && isPlain(host) && isPlain(name));
  const keys = keyring(host, ports, isSafe);

  async function once(
    { method, headers = {}, body }: Sending,
    url: URL,
    key: string | null,
  ): Promise<HttpResponse> {
    const length =
      body === undefined || body instanceof Uint8Array ? {} : { "Content-Length": String(body.sizeBytes) };
    return await ports.exchange({
      ...{ method, url: url.href },
      headers: {
        ...headers,
        ...length,
        // Compressed answers would be other bytes than those of the digest.
        "Accept-Encoding": "identity",
        ...(key === null ? {} : { Authorization: key }),
      },
      body: body === undefined || body instanceof Uint8Array ? body : body.open(),
    });
  }

  async function authorised(sending: Sending, url: URL): Promise<HttpResponse> {
    const isOurs = url.origin === new URL(origin).origin;
    const first = isOurs ? await keys.known(sending.scopes) : null;
    const response = await once(sending, url, first);
    if (response.status !== 401 || !isOurs) return response;
    const challenge = parseChallenge(response.headers["www-authenticate"] ?? "");
    const second = challenge === null ? null : await keys.answer(challenge, sending.scopes, first);
    if (second === null) return response;
    await discard(response);
    return await once(sending, url, second);
  }

  async function send(sending: Sending): Promise<Answered> {
    let url = new URL(sending.at, origin);
    for (let redirects = 0; ; redirects += 1) {
      if (!isSafe(url)) throw unsafe(sending.what, url);
      const { what, tries } = sending;
      const response = await patiently(() => authorised(sending, url), {
        ...{ pause: ports.pause, what },
        ...(tries === undefined ? {} : { tries }),
      });
      const to = response.headers["location"];
      const isRead = sending.method === "GET" || sending.method === "HEAD";
      if (!isRead || !isRedirect(response.status) || to === undefined || !URL.canParse(to, url.href))
        return { ...response, url: url.href };
      await discard(response);
      if (redirects === MOST_REDIRECTS)
        throw failure("registry-fault", `${what}: was sent on more than ${MOST_REDIRECTS} times`, {
          hint: "Something between here and the registry sends every request on; look at its rules.",
        });
      url = new URL(to, url);
    }
  }

  return { send, hasCredentials: keys.hasCredentials };
}

/** Authorisations by what they are for; of several requests that ask at once one fetches for all. */
function keyring(host: string, { exchange, credentials, pause }: WirePorts, mayUse: (url: URL) => boolean) {
  const held = new Map<string, Promise<string>>();
  let challenge: Challenge | null = null;
  let given: Credentials | null = null;

  /** What a challenge is answered with; null: nothing but what was just refused. */
  async function answer(
    asked: Challenge,
    scopes: readonly string[],
    refused: string | null,
  ): Promise<string | null> {
    challenge = asked;
    given = await credentials(host);
    if (asked.scheme === "basic") {
      const own = given !== null && "username" in given ? basic(given) : null;
      return own === refused ? null : own;
    }
    const key = scopes.join(" ");
    const there = held.get(key);
    if (there !== undefined && (await there) !== refused) return await there;
    const patient: Exchange = (request) =>
      patiently(() => exchange(request), { pause, what: `${host}: its token service` });
    const reach = { exchange: patient, credentials: given, host, mayUse };
    const token = fetchToken(asked, scopes, reach).then((text) => `Bearer ${text}`);
    held.set(key, token);
    // A service that failed once is asked again.
    token.catch(() => held.delete(key));
    return await token;
  }

  const known = async (scopes: readonly string[]) =>
    challenge === null ? null : await answer(challenge, scopes, null);
  return { answer, known, hasCredentials: () => given !== null };
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function unsafe(what: string, url: URL) {
  return failure(
    "registry-fault",
    `${what}: leads to ${url.protocol}//${url.host}, and only https is spoken`,
    {
      hint: "http is spoken with a registry on this machine, or one that is named for it, and from nowhere else.",
    },
  );
}
