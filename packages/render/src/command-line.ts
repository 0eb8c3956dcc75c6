import { shellWord } from "@modelgate/schema";

/**
 * An argument list as one line for a POSIX shell. A file named by a stranger stays one harmless argument: quoted,
 * and with unseen characters as escapes (`$'\u202e'`: bash, zsh, ksh), so that what is read is what is run.
 */
export function commandLine(args: readonly string[]): string {
  return args.map(quote).join(" ");
}

function quote(arg: string): string {
  if (!UNSEEN.test(arg)) return shellWord(arg);
  return `$'${arg.replace(/[\\']/g, "\\$&").replace(new RegExp(UNSEEN, "gu"), escaped)}'`;
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
