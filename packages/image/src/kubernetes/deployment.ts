import { container, type Manifest, POD, probes } from "./container.ts";
import type { Deployed } from "./kustomize.ts";

const APP = "app.kubernetes.io/name";

/** Replicas of the image; the autoscaler has the number of them, so it is not said here. */
export function deployment({ name, port, sizing }: Deployed): Manifest {
  const labels = { [APP]: name };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, labels, annotations: { "modelgate/sizing": sizing.because } },
    spec: {
      selector: { matchLabels: labels },
      // One more before one less: a model that does not come up takes no answer away.
      strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      template: {
        metadata: {
          labels,
          annotations: {
            "prometheus.io/scrape": "true",
            "prometheus.io/port": String(port),
            "prometheus.io/path": "/metrics",
          },
        },
        spec: {
          ...POD,
          containers: [
            {
              ...container("server", sizing),
              ports: [{ name: "http", containerPort: port, protocol: "TCP" }],
              ...probes("http", sizing),
            },
          ],
        },
      },
    },
  };
}

/** The address within the cluster. */
export function service({ name, port }: Deployed): Manifest {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, labels: { [APP]: name } },
    spec: {
      selector: { [APP]: name },
      ports: [{ name: "http", port, targetPort: "http", protocol: "TCP" }],
    },
  };
}

/** More replicas when the processors are busy, by the request that was measured; slower down than up. */
export function autoscaler({ name, replicas }: Deployed): Manifest {
  const target = { type: "Utilization", averageUtilization: 70 };
  return {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name, labels: { [APP]: name } },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
      minReplicas: replicas.min,
      maxReplicas: replicas.max,
      metrics: [{ type: "Resource", resource: { name: "cpu", target } }],
      behavior: { scaleDown: { stabilizationWindowSeconds: 300 } },
    },
  };
}
