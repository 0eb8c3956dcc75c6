import { downloadArtifact, getArtifact, listArtifacts } from "./artifacts.ts";
import type { Handler } from "./call.ts";
import { createCheck, getCheck, listAnnotations, listChecks, updateCheck } from "./checks.ts";
import { createComment, deleteComment, getComment, listComments, updateComment } from "./comments.ts";
import { compare, getCommit } from "./compare.ts";
import { getContent } from "./contents.ts";
import {
  createDeployment,
  createDeploymentStatus,
  listDeploymentStatuses,
  listDeployments,
} from "./deployments.ts";
import { dispatchEvent, dispatchWorkflow } from "./dispatches.ts";
import { getBlob, getGitCommit, getRef, getTree } from "./git.ts";
import { createBlob, createGitCommit, createRef, createTree, updateRef } from "./git-write.ts";
import { addLabels, createIssue, getIssue, listIssues, updateIssue } from "./issues.ts";
import { getPull, listPullFiles, listPulls, listPullsOfCommit } from "./pulls.ts";
import { createPull, updatePull } from "./pulls-write.ts";
import { getRun, getWorkflow, listJobs, listRuns, listRunsOfWorkflow } from "./runs.ts";
import { combinedStatus, createStatus, listStatuses } from "./statuses.ts";
import { getAuthenticated } from "./token.ts";
import { repositoryView } from "./views.ts";

/** What answers each operation of the extract. */
export const handlers: Readonly<Record<string, Handler>> = {
  "actions/create-workflow-dispatch": dispatchWorkflow,
  "actions/download-artifact": downloadArtifact,
  "actions/get-artifact": getArtifact,
  "actions/get-workflow": getWorkflow,
  "actions/get-workflow-run": getRun,
  "actions/list-jobs-for-workflow-run": listJobs,
  "actions/list-workflow-run-artifacts": listArtifacts,
  "actions/list-workflow-runs": listRunsOfWorkflow,
  "actions/list-workflow-runs-for-repo": listRuns,
  "checks/create": createCheck,
  "checks/get": getCheck,
  "checks/list-annotations": listAnnotations,
  "checks/list-for-ref": listChecks,
  "checks/update": updateCheck,
  "git/create-blob": createBlob,
  "git/create-commit": createGitCommit,
  "git/create-ref": createRef,
  "git/create-tree": createTree,
  "git/get-blob": getBlob,
  "git/get-commit": getGitCommit,
  "git/get-ref": getRef,
  "git/get-tree": getTree,
  "git/update-ref": updateRef,
  "issues/add-labels": addLabels,
  "issues/create": createIssue,
  "issues/create-comment": createComment,
  "issues/delete-comment": deleteComment,
  "issues/get": getIssue,
  "issues/get-comment": getComment,
  "issues/list-comments": listComments,
  "issues/list-for-repo": listIssues,
  "issues/update": updateIssue,
  "issues/update-comment": updateComment,
  "pulls/create": createPull,
  "pulls/get": getPull,
  "pulls/list": listPulls,
  "pulls/list-files": listPullFiles,
  "pulls/update": updatePull,
  "repos/compare-commits-with-basehead": compare,
  "repos/create-commit-status": createStatus,
  "repos/create-deployment": createDeployment,
  "repos/create-deployment-status": createDeploymentStatus,
  "repos/create-dispatch-event": dispatchEvent,
  "repos/get": ({ world }) => ({ status: 200, body: repositoryView(world) }),
  "repos/get-combined-status-for-ref": combinedStatus,
  "repos/get-commit": getCommit,
  "repos/get-content": getContent,
  "repos/list-commit-statuses-for-ref": listStatuses,
  "repos/list-deployment-statuses": listDeploymentStatuses,
  "repos/list-deployments": listDeployments,
  "repos/list-pull-requests-associated-with-commit": listPullsOfCommit,
  "users/get-authenticated": getAuthenticated,
};
