import { USER } from "../user.ts";
import { mebibytes, type Sizing } from "./sizing.ts";
import type { Yaml } from "./yaml.ts";

export type Manifest = { readonly [key: string]: Yaml };

/** The name by which `kustomization.yaml` finds the image and gives it a repository and digest. */
export const IMAGE = "modelgate-image";

/** How long requests in flight are waited for; the server drains within it. */
const GRACE_SECONDS = 30;

const TEMPORARY = "tmp";

/**
 * What a pod has beside its container: /tmp, which the proof had, too (our own server writes nothing there); no token for the cluster; and
 * no variables that tell of its services, for one that is called `modelgate` would set MODELGATE_PORT, which is a flag of the server.
 */
export const POD: Manifest = {
  automountServiceAccountToken: false,
  enableServiceLinks: false,
  terminationGracePeriodSeconds: GRACE_SECONDS,
  volumes: [{ name: TEMPORARY, emptyDir: { sizeLimit: "64Mi" } }],
};

/**
 * The container, but for its port and probes. It runs as no user of the machine, writes to /tmp alone and can get no more rights. Memory
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
    volumeMounts: [{ name: TEMPORARY, mountPath: "/tmp" }],
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser: USER,
      runAsGroup: USER,
      capabilities: { drop: ["ALL"] },
      seccompProfile: { type: "RuntimeDefault" },
    },
  };
}

/**
 * Ready when the models are loaded: asked by the service before it sends requests. Alive while the event loop answers: a server that is
 * busy is not ended for it. Both addresses are the Open Inference Protocol's, which every server has that is proven.
 */
export function probes(port: string | number, sizing: Sizing): Manifest {
  const ready = { httpGet: { path: "/v2/health/ready", port }, timeoutSeconds: 2 };
  const live = { httpGet: { path: "/v2/health/live", port }, timeoutSeconds: 2 };
  return {
    startupProbe: { ...ready, periodSeconds: 1, failureThreshold: sizing.startSeconds },
    readinessProbe: { ...ready, periodSeconds: 5, failureThreshold: 1 },
    livenessProbe: { ...live, periodSeconds: 10, failureThreshold: 6 },
  };
}
