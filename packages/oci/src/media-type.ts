/** Media types of the OCI image specification 1.1, and Docker's of schema 2 that registries still answer with. */
export const MEDIA_TYPE = {
  manifest: "application/vnd.oci.image.manifest.v1+json",
  index: "application/vnd.oci.image.index.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
  layer: "application/vnd.oci.image.layer.v1.tar",
  layerGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
  /** Of the two bytes `{}`: the config of an artifact that has none. */
  empty: "application/vnd.oci.empty.v1+json",
  dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
  dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
} as const;

/** Whether a media type is that of a manifest that names other manifests. */
export function isIndexType(mediaType: string): boolean {
  return mediaType === MEDIA_TYPE.index || mediaType === MEDIA_TYPE.dockerIndex;
}

/** Whether a media type is that of a manifest or an index. */
export function isManifestType(mediaType: string): boolean {
  return (
    mediaType === MEDIA_TYPE.manifest || mediaType === MEDIA_TYPE.dockerManifest || isIndexType(mediaType)
  );
}
