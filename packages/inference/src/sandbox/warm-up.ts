import type { Ort } from "../runtime/load.ts";

/** y = Identity(x) of one float, opset 13: the smallest model there is. `onnx.printer.to_text` shows it. */
const IDENTITY = "CAg6NwoQCgF4EgF5IghJZGVudGl0eRIBZ1oPCgF4EgoKCAgBEgQKAggBYg8KAXkSCgoICAESBAoCCAFCAhAN";

/**
 * Runs a model of our own. The first session of a process costs the runtime 20 ms, most of it for its registry of
 * operators: they pass while the parent still reads the user's model, of which nothing is known yet.
 */
export async function warmUp({ InferenceSession, Tensor }: Ort): Promise<void> {
  const session = await InferenceSession.create(Buffer.from(IDENTITY, "base64"), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionProviders: ["cpu"],
  });
  await session.run({ x: new Tensor("float32", new Float32Array(1), [1]) });
  await session.release();
}
