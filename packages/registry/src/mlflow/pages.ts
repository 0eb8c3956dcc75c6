import type * as v from "valibot";
import { decoded } from "./answers.ts";
import type { Client, Question } from "./client.ts";
import { fault } from "./fault.ts";

/** MLflow's own limit for models; it takes more for versions, in answers that get long. */
const PAGE = "1000";
const MOST_PAGES = 200;

/**
 * Everything that a search finds, page by page.
 * @throws ModelgateError `registry-fault`, also for a server that gives the same page for ever
 */
export async function allPages<S extends v.GenericSchema<unknown, { next_page_token: string }>, T>(
  client: Client,
  question: Pick<Question, "path" | "about"> & { query: Readonly<Record<string, string>> },
  schema: S,
  entries: (page: v.InferOutput<S>) => readonly T[],
): Promise<T[]> {
  const { path, about, query } = question;
  const found: T[] = [];
  let token = "";
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const asked = { ...query, max_results: PAGE, ...(token === "" ? {} : { page_token: token }) };
    const page = decoded(schema, await client.ask({ method: "GET", path, about, query: asked }), path);
    found.push(...entries(page));
    if (page.next_page_token === "") return found;
    token = page.next_page_token;
  }
  throw fault(
    `${path} has more than ${MOST_PAGES} pages`,
    "Keep fewer models and versions on this server, or delete what nobody needs.",
  );
}
