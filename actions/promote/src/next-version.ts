type Parts = readonly [major: number, minor: number, patch: number];

/** The highest of some versions, by its numbers; null: none is of the form v1.2.3. */
export function highestOf(versions: readonly string[]): string | null {
  const released = versions.flatMap((version) => {
    const parts = partsOf(version);
    return parts === null ? [] : [{ version, parts }];
  });
  const [highest] = released.toSorted(
    ({ parts: a }, { parts: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2],
  );
  return highest?.version ?? null;
}

/** The version after another one: `v1.2.3` and `minor` give `v1.3.0`. The first is v1.0.0, of a patch or minor v0.1.0. */
export function nextVersion(last: string | null, step: "major" | "minor" | "patch"): string {
  const parts = last === null ? null : partsOf(last);
  if (parts === null) return step === "major" ? "v1.0.0" : "v0.1.0";
  const [major, minor, patch] = parts;
  if (step === "major") return `v${major + 1}.0.0`;
  return step === "minor" ? `v${major}.${minor + 1}.0` : `v${major}.${minor}.${patch + 1}`;
}

function partsOf(version: string): Parts | null {
  const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/u.exec(version) ?? [];
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)];
}
