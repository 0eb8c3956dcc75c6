import { failure } from "@modelgate/schema";

/** Where a model answers: `http://127.0.0.1:8080/v2/models/digits`, or that with `/versions/3`. */
export type Address = {
  /** Without a slash at its end. */
  url: string;
  /** The server's own address, up to `/v2`. */
  server: string;
  model: string;
  /** null: the server's default. */
  version: string | null;
};

/**
 * Reads the address of a model; `input` is what a problem calls it.
 * @throws ModelgateError `input-invalid`
 */
export function readAddress(text: string, input = "endpoint"): Address {
  const url = URL.canParse(text) ? new URL(text) : null;
  const [, server, model, version] =
    /^(.*\/v2)\/models\/([^/]+)(?:\/versions\/([^/]+))?\/?$/u.exec(url?.pathname ?? "") ?? [];
  const isPlain = url?.search === "" && url.hash === "" && url.username === "" && url.password === "";
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  if (url === null || !isPlain || !isWeb || server === undefined || model === undefined) {
    // The address itself is not repeated: it may hold a password.
    throw failure(
      "input-invalid",
      `${input}: expected the address of a model, without query or credentials`,
      {
        hint: "For example: http://127.0.0.1:8080/v2/models/digits",
      },
    );
  }
  const named = version === undefined ? "" : `/versions/${version}`;
  return {
    url: `${url.origin}${server}/models/${model}${named}`,
    server: `${url.origin}${server}`,
    model: decoded(model),
    version: version === undefined ? null : decoded(version),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
