import type { Report } from "@modelgate/schema";
import { jsonText } from "./json-text.ts";

/** How a report can be shown on standard output. */
export const FORMATS = ["text", "json", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** The renderer of a form, loaded when it is asked for. */
export async function shownAs(chosen: Format): Promise<(report: Report, colour: boolean) => string> {
  if (chosen === "json") {
    const { json } = await import("@modelgate/render/json");
    return (report) => jsonText(json(report));
  }
  if (chosen === "markdown") {
    const { markdown } = await import("@modelgate/render/markdown");
    return (report) => markdown(report);
  }
  if (chosen === "html") {
    const { htmlPage } = await import("@modelgate/render");
    return (report) => htmlPage([report]);
  }
  const { text } = await import("@modelgate/render/text");
  return (report, colour) => text(report, { colour, width: process.stdout.columns ?? 100 });
}
