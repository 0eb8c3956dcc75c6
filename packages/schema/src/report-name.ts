/** The report every action writes and the next one reads. Data first, Markdown second (DESIGN.md, "The report"). */
export const REPORT_SCHEMA = "modelgate/report@1";

/** The folder of a workflow's reports unless it names another, and the artifact that holds them. */
export const REPORTS_FOLDER = "modelgate-reports";
