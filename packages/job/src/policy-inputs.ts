// Inputs that several actions take, written as in the policy file.
import {
  baselineInput,
  classesInput,
  columnsInput,
  datasetsInput,
  limitsInput,
} from "@modelgate/policy/inputs";
import { parser } from "@modelgate/runner";

/** Limits; the example is of what the action measures. */
export const limitsSuchAs = (example: string) => parser(`limits such as ${example}, one a line`, limitsInput);

/** The model before. That it is no report, the action says itself. */
export const baselineModel = parser("base, a git ref, path:FILE, or YAML as in the policy", baselineInput);

/** Several data sets, each with its name. */
export const datasets = parser("data sets as YAML: name: { path, target }", datasetsInput);

/** Which columns feed the model's inputs. */
export const columns = parser("columns as YAML: model input: column, pattern or list", columnsInput);

/** Class labels in order. */
export const classes = parser("labels; several between commas or line ends, or a YAML list", classesInput);
