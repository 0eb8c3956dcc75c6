import { failure } from "@modelgate/schema";
import type { HttpResponse } from "./http.ts";

/**
 * The path of the next page as `Link: <…>; rel="next"` names it; null: this was the last.
 * @throws ModelgateError `registry-fault` when it leads elsewhere or to itself
 */
export function nextPage(
  { headers, url }: HttpResponse & { url: string },
  at: string,
  name: string,
): string | null {
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
