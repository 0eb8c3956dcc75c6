export { type Access, mlflowAccess, type Wanted } from "./access.ts";
export { type MlflowExchange, mlflowClient } from "./client.ts";
export { mlflowRegistry } from "./mlflow-registry.ts";
export { type Naming, namingBy } from "./naming.ts";
export type { MlflowPorts } from "./ports.ts";
export type { StagesAs } from "./reading.ts";
