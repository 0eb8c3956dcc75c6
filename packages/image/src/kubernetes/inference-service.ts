import { container, GRACE_SECONDS, live, type Manifest, ready } from "./container.ts";
import type { Deployed } from "./kustomize.ts";

/**
 * The same container for KServe (serving.kserve.io/v1beta1), which brings address and autoscaler itself. It knows the container by
 * its name; where it runs it with Knative, the port may have no name of its own and there is no startup probe, so the first look at
 * its life waits for as long as a start may take.
 */
export function inferenceService({ name, port, sizing, replicas }: Deployed): Manifest {
  return {
    apiVersion: "serving.kserve.io/v1beta1",
    kind: "InferenceService",
    metadata: {
      name,
      labels: { "app.kubernetes.io/name": name },
      annotations: { "modelgate/sizing": sizing.because },
    },
    spec: {
      predictor: {
        minReplicas: replicas.min,
        maxReplicas: replicas.max,
        scaleMetric: "cpu",
        scaleTarget: 70,
        automountServiceAccountToken: false,
        terminationGracePeriodSeconds: GRACE_SECONDS,
        containers: [
          {
            ...container("kserve-container", sizing),
            ports: [{ containerPort: port, protocol: "TCP" }],
            readinessProbe: { ...ready(port), periodSeconds: 5, failureThreshold: 1 },
            livenessProbe: { ...live(port), initialDelaySeconds: sizing.startSeconds },
          },
        ],
      },
    },
  };
}
