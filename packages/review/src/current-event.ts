import { type Event, readEvent } from "./event.ts";
import { eventPayload } from "./event-payload.ts";

/**
 * The event that started this run, by the runner's own variables; null on a laptop.
 * @throws ModelgateError `input-invalid` when the runner names an event that cannot be read
 */
export function currentEvent(env: Readonly<Record<string, string | undefined>>): Event | null {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
  if (env["GITHUB_ACTIONS"] !== "true" || !name || !path) return null;
  return readEvent(name, eventPayload(path));
}
