// What git says in English (LC_ALL=C) when a ref does not stand where its lease says, whether it saw that itself, or the
// server's own lock or check came first.
const SAID = /stale info|fetch first|non-fast-forward|already exists|cannot lock ref|failed to update ref/u;

/** What it says of a name that would have to be a folder and a ref: no second try changes that. */
export const IN_THE_WAY = /exists; cannot create '/u;

/** Whether a push was refused because somebody else was quicker. `said` is all that git wrote. */
export function isConflict(said: string): boolean {
  return SAID.test(said) && !IN_THE_WAY.test(said);
}
