import { escapeHtml, htmlDocument } from "@modelgate/render";
import { changePoints } from "./change-points.ts";
import { historyChart } from "./chart.ts";
import { type HistoryEntry, type Series, seriesOf } from "./entry.ts";
import { shown } from "./number.ts";

const STYLE = `:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --quiet: light-dark(#59636e, #9da7b3);
  --page: light-dark(#ffffff, #0d1117); --line: light-dark(#d1d9e0, #3d444d); --link: light-dark(#0969da, #4493f8);
  --good: light-dark(#116329, #3fb950); --bad: light-dark(#b31d28, #ff7b72); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; } h2 { margin: 2.5rem 0 .25rem; font-size: 1.35rem; border-bottom: 1px solid var(--line); }
h3 { margin: 1.5rem 0 .25rem; font-size: 1.05rem; } p { margin: .25rem 0; } .quiet { color: var(--quiet); font-size: .9rem; }
.worse { color: var(--bad); font-weight: 600; } .better { color: var(--good); font-weight: 600; }
svg { display: block; width: 100%; height: auto; margin: .5rem 0; } svg text { fill: var(--quiet); font: 11px system-ui, sans-serif; }
.grid { stroke: var(--line); } .whisker { stroke: var(--quiet); } .dot { fill: var(--link); } .change { stroke: var(--bad); stroke-dasharray: 4 4; }
.level { stroke: var(--text); stroke-width: 1.5; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); } th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; }
.number { text-align: right; white-space: nowrap; } .scroll { overflow-x: auto; } summary { cursor: pointer; }
`;

/**
 * A history as one page that opens from a file: a chart for each metric under like conditions, with its changes of level, and
 * every number as a table. No script, nothing fetched, light and dark.
 */
export function historyPage(entries: readonly HistoryEntry[]): string {
  const models = Map.groupBy(seriesOf(entries), ({ model }) => model);
  const sections = [...models].map(
    ([model, series]) =>
      `<section>\n<h2>${escapeHtml(model)}</h2>\n${series.map(seriesHtml).join("\n")}\n</section>`,
  );
  const nothing = "<p>Nothing was recorded yet.</p>";
  const body = `<header>
<h1>Latency over time</h1>
<p class="quiet">Numbers of unlike machines are kept apart. A change of level is no verdict: it may be the model's, the runtime's or the runner's.</p>
</header>
<main>
${sections.length === 0 ? nothing : sections.join("\n")}
</main>`;
  return htmlDocument({ title: "Latency over time · Modelgate", style: STYLE, body });
}

function seriesHtml(series: Series): string {
  const changes = changePoints(series.points.map(({ metric }) => metric.value));
  const lines = changes.map(({ at, ratio }) => {
    const point = series.points[at];
    const isWorse = series.better === "lower" ? ratio > 1 : ratio < 1;
    const percent = `${ratio > 1 ? "+" : "−"}${(100 * Math.abs(ratio - 1)).toFixed(1)} %`;
    return `<li><span class="${isWorse ? "worse" : "better"}">${percent} (${isWorse ? "worse" : "better"})</span> from ${day(point?.date)}, commit <code>${escapeHtml(point?.commit.slice(0, 12) ?? "")}</code></li>`;
  });
  const said = lines.length === 0 ? "<p>No change of level.</p>" : `<ul>\n${lines.join("\n")}\n</ul>`;
  return `<h3>${escapeHtml(series.metric)}</h3>
<p class="quiet">${escapeHtml(conditionsOf(series))}</p>
${historyChart(series, changes)}
${said}
<details><summary>${series.points.length} ${series.points.length === 1 ? "number" : "numbers"}</summary>
${tableHtml(series)}
</details>`;
}

function conditionsOf({ machine, threads, batch, conditions, better }: Series): string {
  const facts = [
    machine === null ? "machine unknown" : `${machine.cpu}, ${machine.containerCores ?? machine.cores} cores`,
    threads === null ? "" : `${threads} ${threads === 1 ? "thread" : "threads"}`,
    batch === null ? "" : `batch ${batch}`,
    ...Object.entries(conditions).map(([name, value]) => `${name} ${value.slice(0, 40)}`),
    `${better} is better`,
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}

function tableHtml({ points, metric, unit }: Series): string {
  const rows = points.map(({ date, commit, runtime, metric: { value, interval } }) => {
    const range = interval == null ? "" : `${shown(interval.low)} to ${shown(interval.high)}`;
    return `<tr><td>${day(date)}</td><td><code>${escapeHtml(commit.slice(0, 12))}</code></td><td class="number">${shown(value)}</td><td class="number">${range}</td><td>${escapeHtml(runtime ?? "")}</td></tr>`;
  });
  // Who has no mouse scrolls what has the focus.
  return `<div class="scroll" tabindex="0"><table>
<caption>${escapeHtml(metric)}, ${escapeHtml(unit)}</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Commit</th><th scope="col" class="number">Value</th><th scope="col" class="number">Interval</th><th scope="col">Runtime</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`;
}

function day(date = ""): string {
  return escapeHtml(date.slice(0, 10));
}
