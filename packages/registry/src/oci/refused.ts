import { failure } from "@modelgate/schema";

/** A stranger's text in a message. */
export function shown(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}

export function invalid(message: string) {
  return failure("input-invalid", `oci: ${message}`, {
    hint: "Name it otherwise; a registry takes no other names.",
  });
}

export function missing(message: string) {
  return failure("registry-missing", `oci: ${message}`, { hint: "`modelgate stages` shows what there is." });
}

export function conflict(message: string) {
  return failure("registry-conflict", `oci: ${message}`, {
    hint: "Nothing was changed. Look at `modelgate stages`, and run this again if it is still right.",
  });
}
