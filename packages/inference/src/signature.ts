import { type Port as Described, signatureOf as describe, type Model } from "@modelgate/onnx";
import type { Port, Signature } from "./spec.ts";

/** What a caller feeds and gets, with element types where a port is a tensor. */
export function signatureOf({ graph }: Model): Signature {
  const { inputs, outputs } = describe(graph);
  return { inputs: inputs.map(portOf), outputs: outputs.map(portOf) };
}

function portOf({ name, type, shape }: Described): Port {
  return { name, type: /^tensor\((\w+)\)$/u.exec(type)?.[1] ?? null, shape };
}
