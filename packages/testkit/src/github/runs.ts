import { type Call, found, type Handler, textOf } from "./call.ts";
import { fullName, idOf, nodeId, repositoryView } from "./views.ts";
import type { Job, Workflow, WorkflowRun } from "./world.ts";

export const getWorkflow: Handler = (call) => ({ status: 200, body: workflowView(workflowOf(call), call) });

export const listRunsOfWorkflow: Handler = (call) => {
  const { id } = workflowOf(call);
  return runList(call, (run) => run.workflow === id);
};

export const listRuns: Handler = (call) => runList(call, () => true);

export const getRun: Handler = (call) => ({ status: 200, body: runView(runOf(call), call) });

/** The jobs of the newest attempt, or of all with `filter: all`. */
export const listJobs: Handler = (call) => {
  const run = runOf(call);
  const jobs = call.world.jobs
    .filter((job) => job.run === run.id && (call.given["filter"] === "all" || job.attempt === run.attempt))
    .map((job) => jobView(job, run, call));
  return { list: jobs, page: (items) => ({ total_count: jobs.length, jobs: items }) };
};

/** The run that a request names, or GitHub's 404. */
export function runOf({ world, given }: Call): WorkflowRun {
  return found(world.workflowRuns.find(({ id }) => id === given["run_id"]));
}

function runList(call: Call, fits: (run: WorkflowRun) => boolean) {
  const { given } = call;
  const [branch, event, status, sha] = ["branch", "event", "status", "head_sha"].map((name) =>
    textOf(given, name),
  );
  const runs = call.world.workflowRuns
    .filter(fits)
    .filter((run) => branch === undefined || run.head.branch === branch)
    .filter((run) => event === undefined || run.event === event)
    .filter((run) => status === undefined || run.status === status || run.conclusion === status)
    .filter((run) => sha === undefined || run.head.sha === sha)
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id)
    .map((run) => runView(run, call));
  return {
    list: runs,
    page: (items: readonly unknown[]) => ({ total_count: runs.length, workflow_runs: items }),
  };
}

/** By number, or by the name of its file. */
export function workflowOf({ world, given }: Pick<Call, "world" | "given">): Workflow {
  const wanted = String(given["workflow_id"]);
  return found(
    world.workflows.find(({ id, path }) => String(id) === wanted || path.split("/").at(-1) === wanted),
  );
}

function workflowView({ id, name, path }: Workflow, { world, api }: Call) {
  const url = `${api}/repos/${fullName(world)}/actions/workflows/${id}`;
  const page = `https://github.com/${fullName(world)}/blob/${world.repository.defaultBranch}/${path}`;
  return { id, node_id: nodeId("W", id), name, path, state: "active", url, html_url: page };
}

function runView(run: WorkflowRun, call: Call) {
  const { world, api } = call;
  const workflow = world.workflows.find(({ id }) => id === run.workflow);
  const url = `${api}/repos/${fullName(world)}/actions/runs/${run.id}`;
  const pulls = world.pullRequests.filter(({ number }) => run.pullRequests.includes(number));
  const repository = repositoryView(world);
  return {
    id: run.id,
    node_id: nodeId("WFR", run.id),
    name: workflow?.name ?? null,
    path: workflow?.path ?? "unset",
    workflow_id: run.workflow,
    workflow_url: `${api}/repos/${fullName(world)}/actions/workflows/${run.workflow}`,
    run_number: run.id,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.head.branch,
    head_sha: run.head.sha,
    head_repository: repositoryView(world, run.head.repository),
    repository,
    pull_requests: pulls.map((pull) => ({
      id: idOf(`pull ${pull.number}`),
      number: pull.number,
      url: `${api}/repos/${fullName(world)}/pulls/${pull.number}`,
      head: { ref: pull.head.ref, sha: pull.head.sha, repo: shortRepository(repository, call) },
      base: { ref: pull.base.ref, sha: pull.base.sha, repo: shortRepository(repository, call) },
    })),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    url,
    html_url: `https://github.com/${fullName(world)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    artifacts_url: `${url}/artifacts`,
  };
}

function shortRepository({ id, name }: { id: number; name: string }, { api, world }: Call) {
  return { id, name, url: `${api}/repos/${fullName(world)}` };
}

function jobView(job: Job, run: WorkflowRun, { world, api }: Call) {
  const home = `${api}/repos/${fullName(world)}/actions`;
  return {
    id: job.id,
    node_id: nodeId("CR", job.id),
    run_id: run.id,
    run_url: `${home}/runs/${run.id}`,
    run_attempt: job.attempt,
    head_sha: run.head.sha,
    url: `${home}/jobs/${job.id}`,
    html_url: `https://github.com/${fullName(world)}/actions/runs/${run.id}/job/${job.id}`,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: run.createdAt,
    completed_at: job.status === "completed" ? run.createdAt : null,
    labels: ["ubuntu-latest"],
  };
}
