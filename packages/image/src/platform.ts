import { failure } from "@modelgate/schema";

/** What an image can be built for. */
const PLATFORMS = ["linux/amd64", "linux/arm64"] as const;
export type Platform = (typeof PLATFORMS)[number];

/** The names that others have for a platform. */
export type PlatformNames = {
  /** As in an image's config and index. */
  os: "linux";
  architecture: "amd64" | "arm64";
  /** As `process.arch`, and in the folders of npm packages. */
  nodeArch: "x64" | "arm64";
  /** `e_machine` of an ELF file (System V ABI). */
  elfMachine: number;
};

const NAMES: Readonly<Record<Platform, PlatformNames>> = {
  "linux/amd64": { os: "linux", architecture: "amd64", nodeArch: "x64", elfMachine: 62 },
  "linux/arm64": { os: "linux", architecture: "arm64", nodeArch: "arm64", elfMachine: 183 },
};

/** What others call a platform. */
export function namesOf(platform: Platform): PlatformNames {
  return NAMES[platform];
}

/** A platform as an index names it (OCI image specification, image-index.md); `variant` is that of the image's config. */
export function indexed(platform: Platform, variant: string | undefined) {
  const { os, architecture } = NAMES[platform];
  return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}

/**
 * Platforms from text such as `linux/amd64`, in a fixed order: the order in which they were asked for is no part of an image.
 * @throws ModelgateError `input-invalid`
 */
export function platforms(words: readonly string[]): Platform[] {
  const unknown = words.filter((word) => !PLATFORMS.some((platform) => platform === word));
  if (unknown.length > 0 || words.length === 0) {
    const got = words.length === 0 ? "none" : unknown.map((word) => JSON.stringify(word)).join(", ");
    throw failure("input-invalid", `platforms: expected some of ${PLATFORMS.join(", ")}, got ${got}`, {
      hint: `${PLATFORMS[0]} is the default.`,
    });
  }
  return PLATFORMS.filter((platform) => words.includes(platform));
}
