import type { Datatype } from "./datatype.ts";

/** An input or output of a served model. */
export type ServedPort = {
  name: string;
  datatype: Datatype;
  /** -1 where a size is open; null when not even the number of dimensions is known. */
  shape: readonly number[] | null;
};

/** What a client may send and ask for. */
export type ServedSignature = { inputs: readonly ServedPort[]; outputs: readonly ServedPort[] };

/** A port as metadata: the protocol's `$metadata_tensor`. */
export type PortMetadata = { name: string; datatype: string; shape: readonly number[] };

/** What `GET v2/models/<name>` says of a port. An unknown rank is written as one open dimension. */
export function portMetadata({ name, datatype, shape }: ServedPort): PortMetadata {
  return { name, datatype: datatype.name, shape: shape ?? [-1] };
}
