/** One page of a list, and the Link header that leads to the others; no header when there is only one page. */
export function paged(
  list: readonly unknown[],
  given: Readonly<Record<string, unknown>>,
  url: URL,
): { items: readonly unknown[]; headers: Record<string, string> } {
  const perPage = Math.min(100, Math.max(1, Number(given["per_page"] ?? 30)));
  const page = Math.max(1, Number(given["page"] ?? 1));
  const last = Math.max(1, Math.ceil(list.length / perPage));
  const links: [string, number][] = [];
  if (page > 1) links.push(["prev", Math.min(page - 1, last)]);
  if (page < last) links.push(["next", page + 1], ["last", last]);
  if (page > 1) links.push(["first", 1]);
  const header = links.map(([rel, number]) => {
    const to = new URL(url);
    to.searchParams.set("page", String(number));
    return `<${to.href}>; rel="${rel}"`;
  });
  const items = list.slice((page - 1) * perPage, page * perPage);
  return { items, headers: header.length > 0 ? { link: header.join(", ") } : {} };
}
