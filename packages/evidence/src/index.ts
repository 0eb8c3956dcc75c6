export { type Card, cardOf, type Source } from "./card/card.ts";
export { modelCard } from "./card/model-card.ts";
export { type Bom, bomOf, bomStatement, type Described } from "./cyclonedx/bom.ts";
export type { Part } from "./cyclonedx/component.ts";
export { type Identity, identityText, parseIdentity } from "./identity.ts";
export { type PrivateKey, type PublicKey, readPrivateKey, readPublicKey } from "./key.ts";
export { readPrivateKeyFile } from "./private-key-file.ts";
export { type Build, provenanceOf } from "./provenance.ts";
export { signEnvelope } from "./sign-envelope.ts";
export {
  encodeStatement,
  STATEMENT_MEDIA_TYPE,
  type Statement,
  type Subject,
  statement,
  subjectOf,
} from "./statement.ts";
export { type NamedFile, statementOf } from "./test-result.ts";
export type { Verified } from "./verify-envelope.ts";
export type { Trust } from "./verify-signature.ts";
