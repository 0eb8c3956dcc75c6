/**
 * Reads a file of `name=value` lines and `name<<WORD … WORD` blocks, as GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE
 * hold. Throws on what the runner would fail the step for; a name given twice has its last value.
 */
export function fileCommands(file: string, text: string): Record<string, string> {
  const found = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const block = line.indexOf("<<");
    if (equals >= 0 && (block < 0 || equals < block)) {
      if (equals === 0) throw invalid(file, line);
      found.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (block <= 0 || block + 2 === line.length) throw invalid(file, line);
    const end = lines.indexOf(line.slice(block + 2), index + 1);
    if (end < 0) throw new Error(`${file}: matching delimiter not found '${line.slice(block + 2)}'`);
    found.set(line.slice(0, block), lines.slice(index + 1, end).join("\n"));
    index = end;
  }
  return Object.fromEntries(found);
}

function invalid(file: string, line: string): Error {
  return new Error(`${file}: invalid format '${line.slice(0, 200)}'`);
}
