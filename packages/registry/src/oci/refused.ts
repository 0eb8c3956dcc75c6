import { failure } from "@modelgate/schema";
import { refusals } from "../refusals.ts";

/** A stranger's text in a message. */
export function shown(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}

export function invalid(message: string) {
  return failure("input-invalid", `oci: ${message}`, {
    hint: "Name it otherwise; a registry takes no other names.",
  });
}

export const { conflict, missing, moved, taken } = refusals("oci", shown);
