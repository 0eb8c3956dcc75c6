import { failure } from "@modelgate/schema";
import type { Answered, Sending, Wire } from "./wire.ts";

/** 100,000 tags, of a registry that gives 50 at a time. */
const MOST_PAGES = 2000;

/**
 * The pages of a list as they are answered, whatever their status; whoever reads one goes on only after one that was good. The next
 * page is where `Link: <…>; rel="next"` says (RFC 8288). `name` is `host/repository`, for messages.
 * @throws ModelgateError `registry-fault` when that leads elsewhere, to itself, or on and on
 */
export async function* pages(
  wire: Wire,
  sending: Omit<Sending, "method">,
  name: string,
): AsyncGenerator<Answered, void> {
  let at: string | null = sending.at;
  for (let left = MOST_PAGES; at !== null; left -= 1) {
    if (left === 0)
      throw failure(
        "registry-fault",
        `${sending.what}: goes on after ${MOST_PAGES} pages, and was not read on`,
        {
          hint: "No list of this kind is that long; look at what answers there.",
        },
      );
    const response = await wire.send({ ...sending, method: "GET", at });
    yield response;
    at = nextPage(response, at, name);
  }
}

/** The path of the next page; null: this was the last. */
function nextPage({ headers, url }: Answered, at: string, name: string): string | null {
  const [, target] = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/u.exec(headers["link"] ?? "") ?? [];
  if (target === undefined) return null;
  const next = URL.canParse(target, url) ? new URL(target, url) : null;
  const path = next === null ? at : `${next.pathname}${next.search}`;
  if (next?.origin === new URL(url).origin && path !== at) return path;
  throw failure(
    "registry-fault",
    `${name}: names a next page that is another registry's, or the same again`,
    {
      hint: "Something between here and the registry rewrites its addresses.",
    },
  );
}
