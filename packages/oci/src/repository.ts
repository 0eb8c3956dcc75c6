import type { Exchange } from "./http.ts";
import type { Reference } from "./reference.ts";
import type { Store } from "./store.ts";

/** A name and password, where the password may be a token; `token` alone for what is exchanged for a registry token. */
export type Credentials = { username: string; password: string } | { identityToken: string };

export type RepositoryPorts = {
  exchange: Exchange;
  /** null: nobody in particular. */
  credentials(host: string): Promise<Credentials | null>;
  /** Waits, in milliseconds, before a request is tried again. */
  pause(ms: number): Promise<void>;
  /** Hosts, other than this machine, that http is spoken with. */
  plainHttp?: readonly string[];
};

/** A repository of a registry, by the distribution protocol 1.1. */
export type Repository = Store & {
  host: string;
  repository: string;
  /** The digest that a tag has now; null: there is none. */
  digestOf(tag: string): Promise<string | null>;
};

/** Opens a repository; nothing is asked yet. Tag and digest of the reference are not looked at. */
export function openRepository(_reference: Pick<Reference, "host" | "repository">, _ports: RepositoryPorts): Repository {
  throw new TypeError("not written yet");
}
