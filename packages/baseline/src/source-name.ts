import type { BaselineSource } from "@modelgate/schema";
import { shown } from "./fault.ts";

/** A source as reports name it: `git:base`, `git:v1.2`, `path:…`, `report:…`, `stage:production`, or `url:…` without user, password and query. */
export function sourceName(source: BaselineSource): string {
  switch (source.kind) {
    case "git":
      return `git:${source.ref === null ? "base" : shown(source.ref)}`;
    case "path":
    case "report":
      return `${source.kind}:${shown(source.path)}`;
    case "stage":
      return `stage:${shown(source.stage)}`;
    case "url":
      return `url:${URL.canParse(source.url) ? addressName(new URL(source.url)) : "an address that cannot be read"}`;
  }
}

/** An address as far as it may be shown: what is left out may be a password or a signature. */
export function addressName({ protocol, host, pathname }: URL): string {
  return shown(`${protocol}//${host}${pathname}`);
}
