import { createHash } from "node:crypto";

/** A request as the registry saw it; `path` with its query. */
export type OciRequest = {
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
};

export type OciAnswer = { status: number; headers?: Record<string, string>; body?: Uint8Array | string };

export const sha256 = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** An error in the distribution specification's form. */
export function refused(status: number, code: string): OciAnswer {
  const body = JSON.stringify({ errors: [{ code, message: "as the code says", detail: {} }] });
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body };
}
