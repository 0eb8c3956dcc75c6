import { refused } from "./fault.ts";
import { type Repository, run } from "./repository.ts";

/** Reads `.lfsconfig` of the commit that the pointer is in; null when there is none. */
export type LfsConfig = () => Promise<Uint8Array | null>;

/**
 * The address of the LFS server as git-lfs finds it: `lfs.url`, then the remote's `lfsurl`, then the remote's own URL, the first
 * two from git's configuration or `.lfsconfig`. That file is a stranger's: it may name another path on the remote's host,
 * not another host. Null when the remote has no address on the web.
 */
export async function lfsEndpoint(repository: Repository, lfsConfig: LfsConfig): Promise<URL | null> {
  const { git, remote } = repository;
  const { stdout } = await run(git, ["ls-remote", "--get-url", remote]);
  const own = fromRemote(stdout.toString().replace(/\n$/, ""));
  const file = await lfsConfig();
  for (const key of ["lfs.url", `remote.${remote}.lfsurl`]) {
    const ours = await configured(repository, key);
    if (ours !== null) return secure(fromSetting(ours), key);
    const theirs = file === null ? null : await configured(repository, key, file);
    if (theirs !== null) return onSameHost(fromSetting(theirs), own);
  }
  return own === null ? null : secure(own, `remote ${remote}`);
}

/** A value of git's configuration, or of a file given as bytes, in which `include` has no effect. */
export async function configured(
  { git }: Repository,
  key: string,
  file?: Uint8Array,
): Promise<string | null> {
  const from = file === undefined ? [] : ["--no-includes", "--file", "-"];
  const { exitCode, stdout } = await run(git, ["config", ...from, "-z", "--get", key], file);
  return exitCode === 0 ? stdout.toString().slice(0, -1) : null;
}

/** https, or http on this machine: what is sent there may carry a token. */
export function isSecure({ protocol, hostname }: URL): boolean {
  return (
    protocol === "https:" ||
    (protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname))
  );
}

function secure(url: URL | null, from: string): URL {
  if (url !== null && isSecure(url)) return url;
  throw refused(
    `${from}: expected an https address for the LFS server`,
    "Set `lfs.url` in git's configuration.",
  );
}

function onSameHost(url: URL | null, own: URL | null): URL {
  if (url !== null && own !== null && isSecure(url) && url.host === own.host) return url;
  throw refused(
    ".lfsconfig names an LFS server that is not on the remote's host over https",
    "If it is yours, name it where a pull request cannot: `git config lfs.url …`. Or give actions/checkout `lfs: true`.",
  );
}

function fromSetting(value: string): URL | null {
  return /^https?:\/\//i.test(value) && URL.canParse(value) ? bare(new URL(value)) : null;
}

function fromRemote(value: string): URL | null {
  // git@host:owner/name; C:\repositories is not meant.
  const [, host, path = ""] = /^(?:[^/@:\s]+@)?([^/@:\s]{2,}):(?!\/\/)([^\s]+)$/.exec(value) ?? [];
  const text = host === undefined ? value : `https://${host}/${path.replace(/^\/+/, "")}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!["https:", "http:", "ssh:", "git:", "git+ssh:", "ssh+git:"].includes(url.protocol)) return null;
  // The ports of ssh and git are not those of the web.
  const web = /^https?:$/.test(url.protocol) ? url : new URL(`https://${url.hostname}${url.pathname}`);
  const clean = bare(web);
  clean.pathname = `${clean.pathname.replace(/\.git$/, "")}.git/info/lfs`;
  return clean;
}

/** Without user, password, query and the slash at the end. */
function bare(url: URL): URL {
  return new URL(url.pathname.replace(/\/+$/, ""), url.origin);
}
