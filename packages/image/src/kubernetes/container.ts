import { mebibytes, type Sizing } from "./sizing.ts";
import type { Yaml } from "./yaml.ts";

export type Manifest = { readonly [key: string]: Yaml };

/** The name by which `kustomization.yaml` finds the image and gives it a repository and digest. */
export const IMAGE = "modelgate-image";

/** How long requests in flight are waited for; the server drains within it. */
export const GRACE_SECONDS = 30;

/**
 * The container, but for its port and probes. It runs as no user of the machine, writes nothing and can get no more rights. Memory
 * has a limit; processor time has none, for a limit only makes answers late.
 */
export function container(name: string, sizing: Sizing): Manifest {
  return {
    name,
    image: IMAGE,
    resources: {
      requests: { cpu: `${sizing.cpuMillis}m`, memory: mebibytes(sizing.memoryRequestBytes) },
      limits: { memory: mebibytes(sizing.memoryLimitBytes) },
    },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser: 65532,
      runAsGroup: 65532,
      capabilities: { drop: ["ALL"] },
      seccompProfile: { type: "RuntimeDefault" },
    },
  };
}

/** Ready when the models are loaded: asked by the service before it sends requests. */
export function ready(port: string | number): { readonly [key: string]: Yaml } {
  return { httpGet: { path: "/readyz", port }, timeoutSeconds: 2 };
}

/** Alive while the event loop answers: a server that is busy is not ended for it. */
export function live(port: string | number): { readonly [key: string]: Yaml } {
  return { httpGet: { path: "/livez", port }, timeoutSeconds: 2, periodSeconds: 10, failureThreshold: 6 };
}
