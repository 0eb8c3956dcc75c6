import type { Credentials } from "./repository.ts";

/** Credentials by host, as `docker login` keeps them in a `config.json`. Hosts without any give null. */
export function dockerCredentials(_config: string, _path: string): (host: string) => Promise<Credentials | null> {
  throw new TypeError("not written yet");
}
