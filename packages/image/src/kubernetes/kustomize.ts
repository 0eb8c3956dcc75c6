import { isDigest } from "@modelgate/oci";
import { failure } from "@modelgate/schema";
import { IMAGE, type Manifest } from "./container.ts";
import { autoscaler, deployment, service } from "./deployment.ts";
import { inferenceService } from "./inference-service.ts";
import type { Sizing } from "./sizing.ts";
import { yamlOf } from "./yaml.ts";

/** What is deployed. */
export type Deployed = {
  /** Name of every resource: a DNS label, as `dnsLabel` makes it of a model's name. */
  name: string;
  port: number;
  sizing: Sizing;
  /** The autoscaler stays between the two. */
  replicas: { min: number; max: number };
};

/** The image that is deployed: `host/repository` and the digest of the index. */
export type ImageName = { repository: string; digest: string };

/**
 * Two Kustomize bases as text by path: `deployment/` for any cluster, `kserve/` for one that has KServe. Nothing is applied. The image
 * stands in `images:` of each kustomization.yaml alone, where `kustomize edit set image` and Modelgate's delivery change it.
 * @throws ModelgateError `input-invalid`
 */
export function kustomizeBases(deployed: Deployed, image: ImageName): ReadonlyMap<string, string> {
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

function base(
  folder: string,
  { repository, digest }: ImageName,
  manifests: Readonly<Record<string, Manifest>>,
): [string, string][] {
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
export function dnsLabel(name: string): string {
  const label = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    // A Service's name has to begin with a letter.
    .replaceAll(/^[-0-9]+/gu, "")
    .slice(0, 50)
    .replace(/-+$/u, "");
  if (label !== "") return label;
  throw failure("input-invalid", `name: expected one with a letter, got ${JSON.stringify(name)}`, {
    hint: "Kubernetes' names are lower-case letters, digits and `-`.",
  });
}

function requireImage({ repository, digest }: ImageName): void {
  if (/^[\w.:[\]-]+(?:\/[\w.-]+)+$/u.test(repository) && isDigest(digest)) return;
  throw failure(
    "input-invalid",
    `image: expected host/repository and sha256:…, got ${JSON.stringify(`${repository}@${digest}`.slice(0, 300))}`,
    { hint: "Name the repository that the image is pushed to, without a tag." },
  );
}
