/** The outputs in a GITHUB_OUTPUT file, as `name=value` lines and as `name<<delimiter` blocks. */
export function outputsOf(file: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = file.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, operator, rest = ""] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (operator === "=") {
      outputs.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest);
    outputs.set(name, lines.splice(0, end < 0 ? lines.length : end).join("\n"));
    lines.shift();
  }
  return outputs;
}
