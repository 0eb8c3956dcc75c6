import { replaceRegion } from "./region.ts";

/**
 * Puts files where a page shows them: between `file:PATH-start` and `file:PATH-end` stands that file as a code
 * block, so that what is shown is what is linted and run. `read` gives a file's text, or null.
 */
export function withShownFiles(page: string, read: (path: string) => string | null): string {
  const shown = [...page.matchAll(/^<!-- (file:(\S+))-start -->$/gm)];
  return shown.reduce((text, [, marker = "", path = ""]) => {
    const content = read(path);
    if (content === null) throw new RangeError(`${path} is shown and not there`);
    const language = path.split(".").at(-1) ?? "";
    return replaceRegion(text, marker, `\`\`\`${language}\n${content.trimEnd()}\n\`\`\``);
  }, page);
}
