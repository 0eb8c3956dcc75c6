/** What is said to a Node that is older than the program was written for; null: it is new enough. Any Node from 16 on reads this. */
export function tooOld(version) {
  const major = Number(/^v?(\d+)\./.exec(version)?.[1]);
  if (major >= 24) return null;
  return (
    `modelgate needs Node 24 or newer, this is ${version}\n` +
    "Install it from https://nodejs.org, or use the one that `npm ci` brought into the clone of Modelgate: put its\n" +
    "node_modules/.bin first on the PATH.\n"
  );
}
