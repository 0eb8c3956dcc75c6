/** What frameworks call the tensors of a layer: `conv1.weight`, `dense/kernel:0`, `encoder.0.norm.beta`. */
const PART =
  /[./_](?:weight|bias|kernel|gamma|beta|alpha|scale|zero_point|running_mean|running_var|moving_mean|moving_variance|W|B|R|w|b)(?:_quantized|_scale|_zero_point)?(?::\d+)?$/;

/** The layer that a tensor's name says it is of; the name itself where it says none. */
export function layerName(name: string): string {
  const layer = name.replace(PART, "");
  return layer === "" ? name : layer;
}
