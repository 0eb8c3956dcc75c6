/** The version after the highest of some: `v1.2.3` and `minor` give `v1.3.0`. The first is v1.0.0, of a patch or minor v0.1.0. */
export function nextVersion(versions: readonly string[], step: "major" | "minor" | "patch"): string {
  const released = versions.flatMap((text) => {
    const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/u.exec(text) ?? [];
    return major === undefined ? [] : [[Number(major), Number(minor), Number(patch)] as const];
  });
  const [highest] = released.toSorted((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  if (highest === undefined) return step === "major" ? "v1.0.0" : "v0.1.0";
  const [major, minor, patch] = highest;
  if (step === "major") return `v${major + 1}.0.0`;
  return step === "minor" ? `v${major}.${minor + 1}.0` : `v${major}.${minor}.${patch + 1}`;
}
