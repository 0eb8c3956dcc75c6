export const id = 692;
export const ids = [692];
export const modules = {

/***/ 86692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withBases: () => (/* binding */ withBases)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/image/src/kubernetes/sizing.ts
/** The server beside the session: event loop, metrics, parsed requests. */
const SERVER_BYTES = 96 * 2 ** 20;
/**
 * What requests may hold at a time beside that, by the server's own defaults: bodies of requests and answers (max-held-bytes), as many
 * bytes of such that were let go and are not collected yet, and one JSON that is being parsed (max-json-bytes, forty times as large then).
 */
const HELD = { bodyBytes: 256 * 2 ** 20, jsonBytes: 16 * 2 ** 20, jsonGrowth: 40 };
const HELD_BYTES = 2 * HELD.bodyBytes + HELD.jsonGrowth * HELD.jsonBytes;
const STEP_BYTES = 16 * 2 ** 20;
const UNKNOWN_START_MS = 3000;
const UNMEASURED = {
    cpuMillis: 1000,
    memoryRequestBytes: 512 * 2 ** 20,
    memoryLimitBytes: 1024 * 2 ** 20 + HELD_BYTES,
    startSeconds: 60,
    because: "nothing was measured: run benchmark, and give its report",
};
/**
 * Requests and limits of a container from a benchmark's report. Memory: the most that the model's process held, and the server's own;
 * the limit is twice that, for larger batches than were measured, and all that the server lets clients have it hold. Processor: the share of a core that an inference keeps busy
 * (more than one with more threads); no limit, for a limit only makes answers late.
 */
function sizingOf(latency) {
    const arm = latency?.arms.find(({ arm: name }) => name === "candidate");
    if (latency === undefined || arm === undefined || arm.peakMemoryBytes === null)
        return UNMEASURED;
    const memory = roundedUp(arm.peakMemoryBytes + SERVER_BYTES, STEP_BYTES);
    const cores = arm.cpuMs !== null && arm.meanMs !== null && arm.meanMs > 0 ? arm.cpuMs / arm.meanMs : null;
    const start = arm.coldStart?.totalMs ?? null;
    const measured = [
        `${Math.ceil(arm.peakMemoryBytes / 2 ** 20)} MiB at most`,
        ...(cores === null ? [] : [`${cores.toFixed(2)} cores while busy`]),
        ...(start === null ? [] : [`${(start / 1000).toFixed(1)} s from start to first answer`]),
    ];
    return {
        cpuMillis: Math.min(Math.max(roundedUp((cores ?? 1) * 1000, 50), 100), 64_000),
        memoryRequestBytes: memory,
        memoryLimitBytes: 2 * memory + HELD_BYTES,
        // Ten times as slow a machine is still let start, and one that hangs is not waited for.
        startSeconds: Math.min(Math.max(Math.ceil(((start ?? UNKNOWN_START_MS) * 10) / 1000), 30), 600),
        because: `benchmark measured ${measured.join(", ")}`,
    };
}
function roundedUp(value, step) {
    return Math.ceil(value / step) * step;
}
/** A quantity of bytes as Kubernetes reads it. */
function mebibytes(bytes) {
    return `${Math.ceil(bytes / 2 ** 20)}Mi`;
}

// EXTERNAL MODULE: ./packages/oci/src/descriptor.ts
var descriptor = __webpack_require__(23292);
// EXTERNAL MODULE: ./packages/schema/src/error.ts
var src_error = __webpack_require__(38855);
// EXTERNAL MODULE: ./packages/image/src/user.ts
var user = __webpack_require__(56798);
;// CONCATENATED MODULE: ./packages/image/src/kubernetes/container.ts


/** The name by which `kustomization.yaml` finds the image and gives it a repository and digest. */
const IMAGE = "modelgate-image";
/** How long requests in flight are waited for; the server drains within it. */
const GRACE_SECONDS = 30;
const TEMPORARY = "tmp";
/**
 * What a pod has beside its container: /tmp, which the proof had, too (our own server writes nothing there); no token for the cluster; and
 * no variables that tell of its services, for one that is called `modelgate` would set MODELGATE_PORT, which is a flag of the server.
 */
const POD = {
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: GRACE_SECONDS,
    volumes: [{ name: TEMPORARY, emptyDir: { sizeLimit: "64Mi" } }],
};
/**
 * The container, but for its port and probes. It runs as no user of the machine, writes to /tmp alone and can get no more rights. Memory
 * has a limit; processor time has none, for a limit only makes answers late.
 */
function container(name, sizing) {
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
            runAsUser: user/* USER */.m,
            runAsGroup: user/* USER */.m,
            capabilities: { drop: ["ALL"] },
            seccompProfile: { type: "RuntimeDefault" },
        },
    };
}
/**
 * Ready when the models are loaded: asked by the service before it sends requests. Alive while the event loop answers: a server that is
 * busy is not ended for it. Both addresses are the Open Inference Protocol's, which every server has that is proven.
 */
function probes(port, sizing) {
    const ready = { httpGet: { path: "/v2/health/ready", port }, timeoutSeconds: 2 };
    const live = { httpGet: { path: "/v2/health/live", port }, timeoutSeconds: 2 };
    return {
        startupProbe: { ...ready, periodSeconds: 1, failureThreshold: sizing.startSeconds },
        readinessProbe: { ...ready, periodSeconds: 5, failureThreshold: 1 },
        livenessProbe: { ...live, periodSeconds: 10, failureThreshold: 6 },
    };
}

;// CONCATENATED MODULE: ./packages/image/src/kubernetes/deployment.ts

const APP = "app.kubernetes.io/name";
/** Replicas of the image; the autoscaler has the number of them, so it is not said here. */
function deployment({ name, port, sizing }) {
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
function service({ name, port }) {
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
function autoscaler({ name, replicas }) {
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

;// CONCATENATED MODULE: ./packages/image/src/kubernetes/inference-service.ts

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
function inferenceService({ name, port, sizing, replicas }) {
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

;// CONCATENATED MODULE: ./packages/image/src/kubernetes/yaml.ts
/**
 * A document as YAML in block style. Strings that could be read as something else, or that came from elsewhere, are JSON strings,
 * which are YAML strings, so no YAML library is needed to write what is only written.
 */
function yamlOf(value) {
    return `${linesOf(value).join("\n")}\n`;
}
function linesOf(value) {
    if (isList(value))
        return value.flatMap(itemLines);
    if (typeof value !== "object")
        return [scalar(value)];
    return Object.entries(value).flatMap(([key, child]) => (child === undefined ? [] : pairLines(key, child)));
}
function pairLines(key, child) {
    const name = plain(key);
    if (typeof child !== "object")
        return [`${name}: ${scalar(child)}`];
    const lines = linesOf(child);
    if (lines.length === 0)
        return [`${name}: ${isList(child) ? "[]" : "{}"}`];
    return [`${name}:`, ...lines.map((line) => `  ${line}`)];
}
function itemLines(item) {
    const [first = typeof item === "object" ? "{}" : "", ...rest] = linesOf(item);
    return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}
function scalar(value) {
    return typeof value === "string" ? plain(value) : String(value);
}
/**
 * Plain only where no version of YAML sees anything else than text: words of letters with `-`, `/` and `.` between them, and none of
 * the words for true, false and null.
 */
function plain(text) {
    const isWord = /^[A-Za-z][A-Za-z0-9]*(?:[-./][A-Za-z][A-Za-z0-9]*)*$/u.test(text);
    return isWord && !/^(?:y|n|yes|no|on|off|true|false|null)$/iu.test(text) ? text : JSON.stringify(text);
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/image/src/kubernetes/kustomize.ts






/**
 * Two Kustomize bases as text by path: `deployment/` for any cluster, `kserve/` for one that has KServe. Nothing is applied. The image
 * stands in `images:` of each kustomization.yaml alone, where `kustomize edit set image` and Modelgate's delivery change it.
 * @throws ModelgateError `input-invalid`
 */
function kustomizeBases(deployed, image) {
    requireImage(image);
    return new Map([
        ...base("deployment", image, {
            "deployment.yaml": deployment(deployed),
            "service.yaml": service(deployed),
            "autoscaler.yaml": autoscaler(deployed),
        }),
        ...base("kserve", image, { "inference-service.yaml": inferenceService(deployed) }),
    ]);
}
function base(folder, { repository, digest }, manifests) {
    const kustomization = {
        apiVersion: "kustomize.config.k8s.io/v1beta1",
        kind: "Kustomization",
        resources: Object.keys(manifests),
        images: [{ name: IMAGE, newName: repository, digest }],
    };
    const files = Object.entries({ "kustomization.yaml": kustomization, ...manifests });
    return files.map(([file, manifest]) => [`${folder}/${file}`, yamlOf(manifest)]);
}
/**
 * A model's name as a DNS label (RFC 1123), which names of Kubernetes are.
 * @throws ModelgateError `input-invalid` when nothing is left of it
 */
function dnsLabel(name) {
    const label = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, "-")
        // A Service's name has to begin with a letter.
        .replaceAll(/^[-0-9]+/gu, "")
        .slice(0, 50)
        .replace(/-+$/u, "");
    if (label !== "")
        return label;
    throw (0,src_error/* failure */.V2)("input-invalid", `name: expected one with a letter, got ${JSON.stringify(name)}`, {
        hint: "Kubernetes' names are lower-case letters, digits and `-`.",
    });
}
function requireImage({ repository, digest }) {
    if (/^[\w.:[\]-]+(?:\/[\w.-]+)+$/u.test(repository) && (0,descriptor/* isDigest */.Bc)(digest))
        return;
    throw (0,src_error/* failure */.V2)("input-invalid", `image: expected host/repository and sha256:…, got ${JSON.stringify(`${repository}@${digest}`.slice(0, 300))}`, { hint: "Name the repository that the image is pushed to, without a tag." });
}

// EXTERNAL MODULE: ./packages/runner/src/outline.ts + 1 modules
var outline = __webpack_require__(4937);
;// CONCATENATED MODULE: ./actions/containerize/src/kubernetes.ts





/** The autoscaler stays between them: one may go away at any time, and ten are a bill that somebody would notice. */
const REPLICAS = { min: 2, max: 10 };
/**
 * Writes Kustomize bases for the pushed image: a Deployment and a KServe InferenceService, sized by what `benchmark` measured where
 * its report is among the grounds. Nothing is applied. What cannot be written is a problem of the report: the verdict is lost, but
 * not what was pushed.
 */
async function withBases(report, grounds, deploying) {
    try {
        return { ...report, notes: [...report.notes, await writeBases(grounds, deploying)] };
    }
    catch (error) {
        return { ...report, verdict: "error", problems: [...report.problems, ...(0,src_error/* problemsOf */.GW)(error).map(outline/* asJson */.vA)] };
    }
}
async function writeBases({ proof, all }, { folder, repository, port }) {
    const { subject, image } = proof.report;
    const latency = all.find(({ report }) => report.latency !== undefined)?.report.latency;
    const sizing = sizingOf(latency);
    const bases = kustomizeBases({ name: dnsLabel(subject.name), port, sizing, replicas: REPLICAS }, { repository, digest: image.digest });
    for (const [path, text] of bases) {
        const file = (0,external_node_path_.join)(folder, path);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,promises_.writeFile)(file, text);
        }
        catch (cause) {
            throw (0,src_error/* failure */.V2)("input-invalid", `kubernetes: ${file} cannot be written`, {
                hint: "Name a folder that may be written to.",
                cause,
            });
        }
    }
    return `Kustomize bases in ${folder}: ${sizing.because}`;
}


/***/ }),

/***/ 56798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ USER)
/* harmony export */ });
/**
 * As whom an image runs: ours says so itself, the proof starts every image as that user, and so do the manifests. A number, which needs
 * no entry in /etc/passwd, and which `runAsNonRoot` of Kubernetes demands.
 */
const USER = 65_532;


/***/ })

};
