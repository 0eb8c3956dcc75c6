export { type Attachment, attach } from "./attach.ts";
export { type CopyOptions, copy } from "./copy.ts";
export { type Credentials, dockerCredentials } from "./credentials.ts";
export {
  type Descriptor,
  describe,
  digestOf,
  digestOfStream,
  isDigest,
  type Platform,
} from "./descriptor.ts";
export type { Exchange, HttpRequest, HttpResponse } from "./http.ts";
export { openLayout } from "./layout.ts";
export {
  decodeManifest,
  encodeManifest,
  type Index,
  isIndex,
  type Manifest,
  type StoredManifest,
} from "./manifest.ts";
export { MEDIA_TYPE } from "./media-type.ts";
export { isRepositoryName, isTag, parseReference, type Reference } from "./reference.ts";
export { openRepository, type Repository, type RepositoryPorts } from "./repository.ts";
export type { Open, Store } from "./store.ts";
