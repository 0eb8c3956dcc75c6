import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PolicySchema } from "@modelgate/policy";
import type { Table } from "@modelgate/runner";
import { helpText } from "@modelgate/runner/laptop";
import { Report } from "@modelgate/schema";
import { toJsonSchema } from "@valibot/to-json-schema";
import { actionYaml } from "./action-yaml.ts";
import { metricsTable } from "./metrics-table.ts";
import { replaceRegion } from "./region.ts";
import { actionsWith, root } from "./repository.ts";
import { withShownFiles } from "./shown-files.ts";
import { inputsTable, outputsTable, permissionsTable } from "./tables.ts";

/** One file as the sources want it, beside what it holds now (null: it is missing). */
export type Generated = { path: string; wanted: string; found: string | null };

type AnySchema = Parameters<typeof toJsonSchema>[0];

/** Every generated text of the repository. An action whose inputs are not written yet is left out. */
export async function generated(): Promise<Generated[]> {
  const read = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null;
  const files: Generated[] = [];
  const add = (path: string, wanted: string) => files.push({ path, wanted, found: read(path) });

  for (const folder of actionsWith("src/inputs.ts")) {
    const table = await tableOf(join(root, folder));
    add(`${folder}/action.yml`, actionYaml(table));
    const readme = read(`${folder}/README.md`) ?? skeleton(table);
    add(
      `${folder}/README.md`,
      withRegions(withShownFiles(readme, read), `${folder}/README.md`, {
        permissions: permissionsTable(table),
        inputs: inputsTable(table),
        outputs: outputsTable(table),
        help: `\`\`\`console\n$ modelgate ${table.name} --help\n${helpText(table)}\n\`\`\``,
      }),
    );
  }
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    add(`schemas/${name}.schema.json`, jsonSchema(name, schema));
  }
  const metrics = read("docs/metrics.md") ?? "# Metrics\n\n<!-- metrics-start -->\n<!-- metrics-end -->\n";
  add("docs/metrics.md", withRegions(metrics, "docs/metrics.md", { metrics: metricsTable() }));
  for (const path of ["README.md", "CONTRIBUTING.md"]) {
    const page = read(path);
    if (page !== null) add(path, withShownFiles(page, read));
  }
  return files;
}

/** The table of an action: `src/inputs.ts` exports it as `table`. */
export async function tableOf(folder: string): Promise<Table> {
  const { table } = (await import(pathToFileURL(join(folder, "src/inputs.ts")).href)) as { table?: Table };
  if (table === undefined) throw new Error(`${folder}/src/inputs.ts: expected an export named table`);
  return table;
}

/** Documents that others write or read, by the name of their file. */
const SCHEMAS: Readonly<Record<string, AnySchema>> = { report: Report, policy: PolicySchema };

function jsonSchema(name: string, schema: AnySchema): string {
  // Actions that JSON Schema cannot say (a check across fields, a transformation) are left to the decoder, so the
  // schema accepts a little more than the code, never less. A reader sees the document before it is transformed.
  const described = toJsonSchema(schema, { errorMode: "ignore", typeMode: "input" });
  const { $schema, ...rest } = described;
  return `${JSON.stringify({ $schema, title: `Modelgate ${name}`, ...rest }, null, 2)}\n`;
}

function withRegions(text: string, path: string, regions: Readonly<Record<string, string>>): string {
  try {
    return Object.entries(regions).reduce(
      (page, [name, content]) => replaceRegion(page, name, content),
      text,
    );
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function skeleton({ name, about }: Table): string {
  const region = (title: string, id: string) => `## ${title}\n\n<!-- ${id}-start -->\n<!-- ${id}-end -->\n`;
  return [
    `# ${name}\n\n${about}\n`,
    region("Permissions", "permissions"),
    region("Inputs", "inputs"),
    region("Outputs", "outputs"),
    region("On a laptop", "help"),
  ].join("\n");
}
