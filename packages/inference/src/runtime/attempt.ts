/** Where a runtime can come from, in the order of asking. */
export type Source = "path" | "installed" | "tool-cache" | "actions-cache" | "registry";

/** A source that could not serve, and why. */
export type Attempt = { source: Source; reason: string };

/** A source has no usable runtime; the next one is asked. The message is the reason, fit for the log. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}

/** The words of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The file system's own faults (no space, no permission) as a reason; anything else is a fault and is thrown. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unavailable) return error.message;
  if (error instanceof Error && "syscall" in error) return error.message;
  throw error;
}
