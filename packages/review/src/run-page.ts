import type { RunId } from "./marker.ts";

/** The run that the address of a run's page names, as GitHub writes it; null for any other address. */
export function runAt(url: string): RunId | null {
  const [, id, attempt = "1"] = /\/actions\/runs\/(\d{1,16})(?:\/attempts\/(\d{1,9}))?$/.exec(url) ?? [];
  return id === undefined ? null : { id: Number(id), attempt: Number(attempt) };
}
