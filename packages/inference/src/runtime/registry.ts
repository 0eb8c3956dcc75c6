import { messageOf, Unavailable } from "./attempt.ts";
import { extract } from "./extract.ts";
import { authorization, basic, type NpmSettings } from "./npmrc.ts";
import type { Digests, Release } from "./release.ts";
import { TarError } from "./tar.ts";

/** What reaching a registry needs from the host. */
export type RegistryPorts = {
  /** One setting of the runner's own npm, as `npm config get <key>` in the workspace prints it. */
  npmConfig(key: string): Promise<string>;
  /**
   * The bytes of an address, through the host's proxy. Status 200 and 206 resolve; any other rejects with an error
   * that has `statusCode`; a fault of the network rejects without one, as does the iteration. It ends a silent
   * connection after a while, closes it when the iteration stops early, and drops Authorization on a redirect to
   * another host.
   */
  download(url: string, headers: Readonly<Record<string, string>>): Promise<AsyncIterable<Uint8Array>>;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
};

/** Waits before each further try, in milliseconds. */
const PAUSES_MS = [500, 2000, 5000];
/** Metadata of one version is 5 kB. */
const METADATA_LIMIT_BYTES = 1 << 20;

/** The download failed. `statusCode` is undefined for a fault of the network. */
class DownloadFault extends Unavailable {
  readonly statusCode: number | undefined;
  readonly transient: boolean;

  constructor(message: string, statusCode: number | undefined, transient: boolean) {
    super(message);
    this.statusCode = statusCode;
    this.transient = transient;
  }
}

/**
 * Writes one platform's libraries below `directory`, out of the package in the registry that npm is configured for.
 * Digests are the caller's to check.
 * @throws Unavailable with the reason
 */
export async function fetchLibraries(
  wanted: { release: Release; platform: string; libraries: Digests; directory: string },
  settings: NpmSettings,
  ports: RegistryPorts,
): Promise<void> {
  const { name, version } = wanted.release;
  const registry = await registryOf(settings, ports);
  const get = <T>(url: URL, use: Use<T>, range?: string) => request({ url, settings, use, range }, ports);
  const unpack = (url: URL) =>
    get(
      url,
      (body) => extract(body, wanted.libraries, wanted.directory),
      rangeOf(wanted.release, wanted.platform),
    );

  const conventional = new URL(`${name}/-/${name}-${version}.tgz`, registry);
  try {
    await unpack(conventional);
  } catch (error) {
    // Some mirrors keep packages elsewhere and say so in the metadata only.
    if (!(error instanceof DownloadFault) || ![401, 403, 404].includes(error.statusCode ?? 0)) throw error;
    const named = await get(new URL(`${name}/${version}`, registry), tarballIn).catch((second: unknown) => {
      if (second instanceof DownloadFault) throw new Unavailable(`${error.message}; ${second.message}`);
      throw second;
    });
    const elsewhere = sameScheme(named, registry);
    if (elsewhere.href === conventional.href) throw error;
    await unpack(elsewhere);
  }
}

async function registryOf(settings: NpmSettings, ports: RegistryPorts): Promise<URL> {
  const said = await ports.npmConfig("registry").catch((error: unknown) => {
    // A container job may have no npm; its settings can still name a registry.
    const registry = settings.get("registry");
    if (registry !== undefined) return registry;
    throw new Unavailable(`npm does not tell its registry: ${messageOf(error)}`);
  });
  const text = said.trim();
  const url = URL.parse(text.endsWith("/") ? text : `${text}/`);
  if (url === null || !/^https?:$/u.test(url.protocol)) throw new Unavailable("npm's registry is not a URL");
  return url;
}

/** A first try asks for the part that is needed; a server is free to send everything. */
function rangeOf({ prefixBytes }: Release, platform: string): string | undefined {
  const length = prefixBytes?.[platform];
  return length === undefined ? undefined : `bytes=0-${length - 1}`;
}

/** A mirror behind a proxy may name itself without TLS; npm too then keeps to the scheme it is configured for. */
function sameScheme(url: URL, registry: URL): URL {
  if (url.hostname !== registry.hostname || url.protocol === registry.protocol) return url;
  const changed = new URL(url);
  changed.protocol = registry.protocol;
  return changed;
}

async function tarballIn(body: AsyncIterable<Uint8Array>): Promise<URL> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > METADATA_LIMIT_BYTES) throw new Unavailable("the registry's metadata is too large");
    parts.push(part);
  }
  const url = URL.parse(tarballOf(Buffer.concat(parts).toString("utf8")));
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new Unavailable("the registry's metadata names no tarball");
  }
  return url;
}

function tarballOf(text: string): string {
  try {
    return String(JSON.parse(text)?.dist?.tarball);
  } catch {
    return "";
  }
}

type Use<T> = (body: AsyncIterable<Uint8Array>) => Promise<T>;
type Ask<T> = { url: URL; settings: NpmSettings; use: Use<T>; range: string | undefined };

/** One address, tried again after faults that pass. Only the first try names a range: a repacked file is longer. */
async function request<T>(ask: Ask<T>, ports: RegistryPorts): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(attempt === 0 ? ask : { ...ask, range: undefined }, ports);
    } catch (error) {
      const pause = PAUSES_MS[attempt];
      if (!(error instanceof DownloadFault && error.transient) || pause === undefined) throw error;
      await ports.wait(pause);
    }
  }
}

async function once<T>({ url, settings, use, range }: Ask<T>, ports: RegistryPorts): Promise<T> {
  const { address, header } = credentials(url, settings);
  const headers = { ...(header && { authorization: header }), ...(range && { range }) };
  const fault = (error: unknown) => downloadFault(error, address);
  try {
    return await use(attributed(await ports.download(address.href, headers).catch(throwing(fault)), fault));
  } catch (error) {
    const { truncated = false, message = "the answer is not a gzip file" } =
      error instanceof TarError ? error : {};
    if (!(error instanceof TarError || isZlib(error))) throw error;
    throw new DownloadFault(`${shown(address)}: ${message}`, undefined, truncated);
  }
}

function credentials(url: URL, settings: NpmSettings): { address: URL; header: string | undefined } {
  const address = new URL(url);
  address.username = "";
  address.password = "";
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return { address, header: authorization(settings, address) ?? (pair === ":" ? undefined : basic(pair)) };
}

/** Tells faults of the network from faults of what reads it, as a full disk. */
async function* attributed(
  body: AsyncIterable<Uint8Array>,
  fault: (error: unknown) => Error,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw fault(error);
  }
}

function throwing(fault: (error: unknown) => Error): (error: unknown) => never {
  return (error) => {
    throw fault(error);
  };
}

function downloadFault(error: unknown, address: URL): DownloadFault {
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : undefined;
  const reason = status === undefined ? messageOf(error) : `status ${status}`;
  const transient = status === undefined || status >= 500 || [408, 416, 425, 429].includes(status);
  return new DownloadFault(`${shown(address)}: ${reason}`, status, transient);
}

/** An address for the log: a query may hold a signature. */
function shown({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

function isZlib(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
