// git's driver for files that it cannot show: `git config diff.onnx.command "modelgate diff --git"` and `*.onnx diff=onnx` in
// .gitattributes. git gives a path, and of each side a file to read, its id and its mode (gitattributes(5), "Defining an
// external diff driver"). It ends the whole diff with whatever ends with another code than 0, so a model that cannot be
// read is told in its place.
import { describeFiles, type Side } from "@modelgate/diff/files";
import { privateFolder } from "@modelgate/inference/private-folder";
import { text } from "@modelgate/render/text";
import { visible, visibleLine } from "@modelgate/runner";
import { wantsColour } from "@modelgate/runner/laptop";
import { failure, problemsOf } from "@modelgate/schema";
import { columns } from "./columns.ts";

/** Writes what changed between git's two files to standard output. */
export async function gitDriver(argv: readonly string[]): Promise<void> {
  using folder = privateFolder();
  process.stdout.write(await driven(argv, folder.path));
}

async function driven(argv: readonly string[], folder: string): Promise<string> {
  const [path = "", oldFile, oldHex = "", oldMode = "", newFile, newHex = "", newMode = "", renamed] = argv;
  const head = (note: string) => visible(`modelgate diff ${visibleLine(path)}${note}\n`);
  try {
    // Of a path that is not merged git gives nothing but its name.
    if (argv.length === 1) return head(": is not merged yet");
    if (oldFile === undefined || newFile === undefined || (argv.length !== 7 && argv.length !== 9)) {
      throw failure("input-invalid", `diff --git: expected the 7 words that git gives, got ${argv.length}`, {
        hint: 'git config diff.onnx.command "modelgate diff --git"',
      });
    }
    const mode =
      oldMode === newMode || oldMode === "." || newMode === "." ? "" : `, mode ${oldMode} → ${newMode}`;
    const moved = renamed === undefined || renamed === path ? "" : ` → ${visibleLine(renamed)}`;
    const side = (file: string, name: string, id: string): Side | null =>
      file === "/dev/null" || id === "." ? null : { file, path: name };
    const before = side(oldFile, path, oldHex);
    const after = side(newFile, renamed ?? path, newHex);
    const report = await describeFiles({ before, after }, folder, process.env);
    const width = columns();
    const lines = text(report, { colour: wantsColour(process), width })
      .trimEnd()
      .split("\n");
    // The last one is the verdict, and here nothing is judged.
    return `${head(`${moved}${mode}`)}${lines.slice(0, -1).join("\n").trimEnd()}\n\n`;
  } catch (error) {
    const told = problemsOf(error).map(
      ({ message, hint }) => `  ${message}${hint === undefined ? "" : `\n  ${hint}`}\n`,
    );
    return `${head(" cannot be shown")}${visible(told.join(""))}`;
  }
}
