export { sha } from "./github/commits.ts";
export {
  type Before,
  type FakeGitHub,
  type FakeGitHubOptions,
  type Fault,
  fakeGitHub,
  type Seen,
} from "./github/fake-github.ts";
export type { Token } from "./github/token.ts";
export {
  type FakeMlflow,
  type FakeMlflowOptions,
  fakeMlflow,
  type MlflowFault,
  type MlflowSeen,
} from "./mlflow/fake-mlflow.ts";
export type { OciAnswer, OciRequest } from "./oci/answer.ts";
export { type FakeOciRegistry, type FakeOciRegistryOptions, fakeOciRegistry } from "./oci/fake-registry.ts";
export {
  type FakeResultsOptions,
  type FakeResultsService,
  fakeResultsService,
} from "./results/fake-results-service.ts";
export * from "./runner/events.ts";
export { type ActionOptions, type ActionRun, runAction, type StepAnnotation } from "./runner/run-action.ts";
