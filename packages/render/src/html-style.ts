/**
 * The style sheet of the page. Colours keep a contrast of 4.5 to 1 in both schemes; no meaning rests on colour alone. The
 * widest table, the checks of all actions with a baseline, fits from 75rem on. Below, words wrap and letters are smaller; below
 * 56rem each row is a card. So the page itself never scrolls sideways.
 */
export const HTML_STYLE = `:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #f0f6fc);
  --quiet: light-dark(#59636e, #9da7b3);
  --page: light-dark(#ffffff, #0d1117);
  --soft: light-dark(#f6f8fa, #151b23);
  --line: light-dark(#d1d9e0, #3d444d);
  --link: light-dark(#0969da, #4493f8);
  --good: light-dark(#116329, #3fb950);
  --warn: light-dark(#7d4e00, #d29922);
  --bad: light-dark(#b31d28, #ff7b72);
  --none: light-dark(#59636e, #9da7b3);
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
header { --tone: var(--none); border: 1px solid var(--line); border-left: .5rem solid var(--tone); border-radius: .5rem; padding: 1rem 1.5rem; background: var(--soft); }
header h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; color: var(--tone); }
header h1 code { color: inherit; background: none; padding: 0; font-size: .9em; }
header p { margin: .4rem 0; max-width: 60rem; }
header .title { margin: 0; color: var(--quiet); font-weight: 600; }
.pass { --tone: var(--good); } .warn { --tone: var(--warn); } .fail, .error { --tone: var(--bad); } .skipped { --tone: var(--none); }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
a { color: var(--link); } a code { color: inherit; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; }
code { padding: .1em .35em; border-radius: .3rem; background: light-dark(#818b981f, #656c7633); overflow-wrap: anywhere; }
pre { margin: 0; padding: .8rem 1rem; border-radius: .5rem; background: var(--soft); border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { padding: 0; background: none; font-size: 1em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .75rem 0; } dt { color: var(--quiet); } dd { margin: 0; min-width: 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.25rem; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .25rem 0; color: var(--quiet); caption-side: top; }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; white-space: nowrap; font-weight: 600; }
tbody th { font-weight: 400; min-width: 8rem; }
.number { text-align: right; } td.number { white-space: nowrap; }
.limit-text { white-space: nowrap; }
.range { display: block; color: var(--quiet); font-size: .9em; }
.verdict { color: var(--tone); font-weight: 600; white-space: nowrap; }
.change { font-weight: 600; white-space: nowrap; } .better { color: var(--good); } .worse { color: var(--bad); }
.legend { margin: 0; color: var(--quiet); font-size: .9rem; }
svg.interval { display: block; max-width: 100%; }
.interval .axis { stroke: var(--line); } .interval .whisker { stroke: var(--text); stroke-width: 1.5; }
.interval .dot { fill: var(--text); } .interval .limit { stroke: var(--bad); stroke-width: 2.5; }
.interval .beyond { fill: var(--bad); fill-opacity: .13; } .interval .baseline { fill: var(--page); stroke: var(--quiet); stroke-width: 1.5; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem 2rem; } figure { margin: .5rem 0; max-width: 100%; } figcaption { color: var(--quiet); font-size: .9rem; max-width: 19rem; }
svg.plot, svg.heat { display: block; max-width: 100%; height: auto; } .plot text { fill: var(--quiet); font: 11px system-ui, sans-serif; }
.plot .grid { stroke: var(--line); stroke-width: .75; } .plot .diagonal { stroke: var(--quiet); stroke-dasharray: 2 4; }
.plot .curve { fill: none; stroke: var(--link); stroke-width: 2; } .plot .base { stroke: var(--quiet); stroke-dasharray: 6 4; }
.plot .whisker { stroke: var(--text); } .plot .dot { fill: var(--text); } .heat { border: 1px solid var(--line); } .heat .hit { fill: var(--good); } .heat .miss { fill: var(--bad); }
.scroll { overflow-x: auto; } .confusion { width: auto; } .confusion td, .confusion th { border: 1px solid var(--line); min-width: 0; } .confusion .range { display: inline; }
${Array.from({ length: 11 }, (_, tenth) => `.h${tenth} { --heat: ${tenth / 10}; }`).join(" ")}
.confusion .hit { background: color-mix(in srgb, var(--good) calc(var(--heat) * 22%), transparent); } .confusion .miss { background: color-mix(in srgb, var(--bad) calc(var(--heat) * 22%), transparent); }
.confusion .range { color: inherit; }
details > summary { cursor: pointer; }
h4 { margin: 1.25rem 0 .25rem; font-size: .95rem; } h4 .legend { font-weight: 400; }
.bar { color: var(--link); font-size: .75em; letter-spacing: -.05em; white-space: nowrap; }
.graph text { fill: var(--text); font: 11px system-ui, sans-serif; } .graph rect { fill: var(--soft); stroke: var(--quiet); } .graph line { stroke: var(--quiet); stroke-width: 1.25; }
.graph .added { stroke: var(--good); stroke-width: 2.5; } .graph .removed { stroke: var(--bad); stroke-dasharray: 5 4; stroke-width: 2; } .graph rect.changed { stroke: var(--warn); stroke-width: 2.5; }
@media (max-width: 75rem) {
  table:not(.confusion) { font-size: .82rem; } table:not(.confusion) :is(th, td) { padding: .4rem; }
  table:not(.confusion) :is(thead th, td.number, .limit-text, .change) { white-space: normal; }
  tbody th { min-width: 6.5rem; }
}
@media (max-width: 56rem) {
  body { padding: .75rem .75rem 3rem; }
  header { padding: .75rem 1rem; } header h1 { font-size: 1.35rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; }
  table:not(.confusion) thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table:not(.confusion), table:not(.confusion) :is(caption:not(.unseen), tbody, tr, tbody th, td) { display: block; width: 100%; }
  table:not(.confusion) tr { padding: .6rem .8rem; margin-bottom: .6rem; border: 1px solid var(--line); border-radius: .5rem; }
  table:not(.confusion) :is(tbody th, td, td.number) { border: 0; padding: .15rem 0; text-align: left; white-space: normal; }
  tbody th { font-weight: 600; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
  td:empty { display: none; }
  .range { display: inline; white-space: normal; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 11px; }
  tr, pre, header { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
  a { color: inherit; }
}
`;
