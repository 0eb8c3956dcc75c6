import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Settings of npm by name, as `registry` or `//host/path/:_authToken`. */
export type NpmSettings = ReadonlyMap<string, string>;

/** Where npm's settings come from. */
export type NpmPlaces = {
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of the project, whose `.npmrc` npm reads. */
  workspace: string;
  home: string;
};

const PREFIX = "npm_config_";

/**
 * npm's own settings, weakest first: user file, project file, environment. Read here because npm gives no
 * credentials away (`npm config get //host/:_authToken` is refused), and mirrors often want them.
 */
export async function readNpmSettings({ env, workspace, home }: NpmPlaces): Promise<NpmSettings> {
  const fromEnv = Object.entries(env)
    .filter(([name]) => name.toLowerCase().startsWith(PREFIX))
    .map(([name, value]) => [settingName(name.slice(PREFIX.length)), value ?? ""] as const)
    .filter(([, value]) => value !== "");
  const userFile = new Map(fromEnv).get("userconfig") ?? join(home, ".npmrc");
  const files = await Promise.all([userFile, join(workspace, ".npmrc")].map(readText));
  return new Map([...files.flatMap((text) => parseNpmrc(text, env)), ...fromEnv]);
}

/**
 * The Authorization header that npm would send to this address: the settings of its host and the nearest folder
 * above it. `undefined` when there are none; credentials of one host never go to another.
 */
export function authorization(settings: NpmSettings, url: URL): string | undefined {
  const folders = url.pathname.split("/").slice(0, -1);
  for (let length = folders.length; length > 0; length -= 1) {
    const key = `//${url.host}${folders.slice(0, length).join("/")}/`;
    const get = (name: string) => settings.get(`${key}:${name}`);
    const [token, pair, user, password] = [
      get("_authToken"),
      get("_auth"),
      get("username"),
      get("_password"),
    ];
    if (token) return `Bearer ${token}`;
    if (user && password) return basic(`${user}:${Buffer.from(password, "base64").toString("utf8")}`);
    if (pair) return `Basic ${pair}`;
  }
  return undefined;
}

/** A Basic header from `user:password`. */
export function basic(pair: string): string {
  return `Basic ${Buffer.from(pair, "utf8").toString("base64")}`;
}

/** As npm does: keys of a host keep their letters, the others are `user-config` for USER_CONFIG. */
function settingName(name: string): string {
  return name.startsWith("//") ? name : name.toLowerCase().replace(/(?!^)_/gu, "-");
}

function parseNpmrc(text: string, env: NpmPlaces["env"]): [string, string][] {
  return text
    .split(/\r?\n/u)
    .map((line) => /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/u.exec(line))
    .map(
      (match) => [expand(match?.[1] ?? "", env), expand(unquote(match?.[2] ?? ""), env)] as [string, string],
    )
    .filter(([name, value]) => name !== "" && value !== "");
}

function unquote(value: string): string {
  return /^"(.*)"$|^'(.*)'$/u.test(value) ? value.slice(1, -1) : value;
}

/** `${NAME}` is the variable. One that is not set makes the setting empty: no server wants the words `${NAME}`. */
function expand(value: string, env: NpmPlaces["env"]): string {
  const names = [...value.matchAll(/\$\{([^}?]+)(\??)\}/gu)];
  if (names.some(([, name, optional]) => !optional && !env[name ?? ""])) return "";
  return value.replace(/\$\{([^}?]+)\??\}/gu, (_, name: string) => env[name] ?? "");
}

async function readText(path: string): Promise<string> {
  // Unreadable is the same as absent: npm itself gives the registry, and its refusal tells that credentials lack.
  return readFile(path, "utf8").catch(() => "");
}
