import type { Client } from "./client.ts";
import type { Naming } from "./naming.ts";
import type { StagesAs } from "./reading.ts";

/** What a registry in MLflow needs from the outside. */
export type MlflowPorts = {
  client: Client;
  /** How the policy's models are called there. */
  naming: Naming;
  stagesAs: StagesAs;
  /** The stages that the policy declares. */
  stages: readonly string[];
  /** Who writes. */
  by: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** 16 hexadecimal digits, never the same twice. */
  draw(): string;
};
