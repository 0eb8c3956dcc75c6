import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Markdown as a page that opens from a file and looks as GitHub would show it. No script, nothing fetched. */
export function page(title: string, markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title.replaceAll(/[<>&"]/gu, "")}</title>
<style>
  :root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --soft: light-dark(#f6f8fa, #151b23); }
  body { font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; margin: 2rem auto;
    max-width: 60rem; padding: 0 1rem; background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #f0f6fc); }
  h2 { border-bottom: 1px solid var(--line); padding-bottom: .3em; }
  table { border-collapse: collapse; display: block; overflow: auto; margin-bottom: 1rem; }
  th, td { border: 1px solid var(--line); padding: 6px 13px; }
  tr:nth-child(2n) { background: var(--soft); }
  code, pre { font: 85%/1.45 ui-monospace, "Liberation Mono", Menlo, monospace; background: var(--soft);
    border-radius: 6px; padding: .2em .4em; }
  pre { padding: 1rem; overflow: auto; } pre code { padding: 0; font-size: 100%; }
  details { margin-bottom: 1rem; } summary { cursor: pointer; font-weight: 600; }
</style>
<body>
${body}
</body>
</html>
`;
}
