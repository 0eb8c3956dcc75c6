import { container, type Manifest, POD, probes } from "./container.ts";
import type { Deployed } from "./kustomize.ts";

/**
 * KServe is to run it as a plain Deployment, which needs no Knative: Knative allows neither this measure of load nor a time to end in,
 * and its webhook would refuse both. Since 0.16 the mode is called Standard; this word for it is still understood.
 */
const AS_DEPLOYMENT = {
  "serving.kserve.io/deploymentMode": "RawDeployment",
  "serving.kserve.io/autoscalerClass": "hpa",
};

/**
 * The same container for KServe (serving.kserve.io/v1beta1), which brings address and autoscaler itself. It knows the container by
 * its name, and would take the name of a port for its protocol.
 */
export function inferenceService({ name, port, sizing, replicas }: Deployed): Manifest {
  return {
    apiVersion: "serving.kserve.io/v1beta1",
    kind: "InferenceService",
    metadata: {
      name,
      labels: { "app.kubernetes.io/name": name },
      annotations: { ...AS_DEPLOYMENT, "modelgate/sizing": sizing.because },
    },
    spec: {
      predictor: {
        minReplicas: replicas.min,
        maxReplicas: replicas.max,
        scaleMetric: "cpu",
        scaleTarget: 70,
        ...POD,
        containers: [
          {
            ...container("kserve-container", sizing),
            ports: [{ containerPort: port, protocol: "TCP" }],
            ...probes(port, sizing),
          },
        ],
      },
    },
  };
}
