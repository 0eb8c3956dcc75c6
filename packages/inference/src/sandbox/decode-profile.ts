import { decodeProfile, type Profile } from "@modelgate/schema";
import { notOurs } from "./checked-fields.ts";
import type { JobDataset } from "./message.ts";

/** The profile of a data set of which one was asked for, checked: its sizes are those that a report holds. */
export function profileIn(value: unknown, { name, profiled = false }: JobDataset): Profile {
  if (!profiled) throw notOurs("profile");
  try {
    const profile = decodeProfile(value);
    if (profile.dataset === name) return profile;
  } catch {
    // Said below: which of its fields is wrong is no matter of the user's.
  }
  throw notOurs("profile");
}
