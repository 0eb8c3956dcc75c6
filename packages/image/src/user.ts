/**
 * As whom an image runs: ours says so itself, the proof starts every image as that user, and so do the manifests. A number, which needs
 * no entry in /etc/passwd, and which `runAsNonRoot` of Kubernetes demands.
 */
export const USER = 65_532;
