/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
export const REPORT_SCHEMA = "modelgate/report@1";
