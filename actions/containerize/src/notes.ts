import type { Proof } from "@modelgate/image/parity";
import type { Packed } from "./pack.ts";
import type { Proven } from "./prove.ts";

type Started = Pick<Proven, "of" | "platform"> & { proof: Pick<Proof, "mostRows"> };

/** What a reader is told of a proof: what was asked otherwise than it seems, what was not started, and what nobody here knows. */
export function notesOf(
  { of, proof: { mostRows }, platform }: Started,
  { source, platforms }: Pick<Packed, "source" | "platforms">,
): string[] {
  const others = platforms.length === 1 ? [] : platforms.filter((one) => one.platform !== platform);
  return [
    ...(mostRows === null
      ? []
      : [`the server takes ${mostRows} rows at once: it was asked for more in several requests`]),
    ...(of === "process"
      ? ["no engine started the image: its server was started, from the image's layers"]
      : []),
    ...others.map((one) => notStarted(one.platform, source)),
    ...(source === "built"
      ? []
      : ["which model the image holds is not known; it answers as the judged one does"]),
  ];
}

function notStarted(platform: string, source: Packed["source"]): string {
  const checked =
    source === "built"
      ? "it has the same model and server, and native files that were added are that machine's, by digest and ELF header"
      : "nothing of it was checked";
  return `${platform} was not started, for this machine is another: ${checked}`;
}
