import type { Client } from "./github-client.ts";

const REQUEST = { to: "say whose the token is", permission: "metadata: read" };

/** The login of the person whose token it is. */
export async function ownerOf(ask: Client["ask"]): Promise<string> {
  const { data } = await ask(REQUEST, (octokit, request) => octokit.rest.users.getAuthenticated({ request }));
  return data.login;
}

/** The login an app's token writes as, `github-actions[bot]` for a workflow's own. REST tells that to no app. */
export async function appOf(ask: Client["ask"]): Promise<string> {
  const { data } = await ask(REQUEST, async (octokit, request) => ({
    status: 200,
    data: await octokit.graphql<{ viewer: { login: string } }>("{ viewer { login } }", { request }),
  }));
  return data.viewer.login;
}
