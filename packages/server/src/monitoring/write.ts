// Writes monitoring/ beside src/: node packages/server/src/monitoring/write.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dashboardText } from "./dashboard.ts";
import { rulesText } from "./rules.ts";

const folder = join(import.meta.dirname, "../../monitoring");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "alerts.json"), rulesText());
writeFileSync(join(folder, "dashboard.json"), dashboardText());
