export { type Access, mlflowAccess, type Wanted } from "./access.ts";
export { type MlflowExchange, mlflowClient } from "./client.ts";
export { type MlflowPorts, mlflowRegistry } from "./mlflow-registry.ts";
export { type Naming, namingBy } from "./naming.ts";
export type { StagesAs } from "./reading.ts";
