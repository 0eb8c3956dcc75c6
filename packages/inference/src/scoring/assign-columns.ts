import type { DatasetSpec, Port } from "../spec.ts";
import { areAlike, listed, matchesPattern, spanned } from "./column-names.ts";
import { fitsWidth } from "./feed.ts";
import type { FileColumns, Wrong } from "./feed-plan.ts";

/** The columns of every input, in the order of the inputs; null where that is a problem, which is then told. */
export function assignColumns(
  inputs: readonly Port[],
  features: FileColumns,
  dataset: DatasetSpec,
  { notes, wrong }: { notes: string[]; wrong: Wrong },
): (readonly string[] | null)[] {
  const names = features.map(({ name }) => name);
  const inferred = new Map<string, string>();
  return inputs.map((port) => {
    // A stranger may call an input `__proto__`.
    if (Object.hasOwn(dataset.inputs, port.name)) {
      return toldColumns(port, dataset.inputs[port.name] ?? [], names, wrong);
    }
    const one = ownColumn(port, names, wrong);
    if (one === "several") return null;
    if (one !== null) {
      const other = inferred.get(one);
      if (other !== undefined) {
        wrong(
          `column "${one}" is named like both inputs "${other}" and "${port.name}"`,
          `Say which: \`inputs: { ${port.name}: COLUMN }\`.`,
        );
        return null;
      }
      inferred.set(one, port.name);
      if (one !== port.name) notes.push(`${dataset.name}: input "${port.name}" is fed by column "${one}"`);
      return [one];
    }
    if (inputs.length === 1 && names.length > 0) {
      const columns = fittingColumns(port, names, dataset);
      const left = names.filter((name) => !columns.includes(name));
      const what = `${columns.length} columns in file order, ${spanned(columns)}`;
      const but = left.length > 0 ? `, without ${listed(left)}` : "";
      notes.push(`${dataset.name}: input "${port.name}" is fed by ${what}${but}`);
      return columns;
    }
    wrong(
      `no column for the model's input "${port.name}"; it has ${listed(names)}`,
      `Say which: \`inputs: { ${port.name}: COLUMN }\`, a list of columns, or a pattern such as "pixel_*".`,
    );
    return null;
  });
}

/**
 * All columns, or those that are not only carried along, where just these fit. A weight that is asked for must not change
 * what a model is fed, so where all fit, all stay.
 */
function fittingColumns(
  port: Port,
  names: readonly string[],
  { carried = {} }: DatasetSpec,
): readonly string[] {
  const own = names.filter((name) => !Object.hasOwn(carried, name));
  return !fitsWidth(port, names.length) && own.length > 0 && fitsWidth(port, own.length) ? own : names;
}

/** The column of an input's own name, else the only one that is named alike; null when there is none. */
function ownColumn({ name }: Port, names: readonly string[], wrong: Wrong): string | "several" | null {
  if (names.includes(name)) return name;
  const alike = names.filter((column) => areAlike(column, name));
  if (alike.length > 1) {
    wrong(
      `the model's input "${name}" could be fed by ${listed(alike)}`,
      `Say which: \`inputs: { ${name}: COLUMN }\`.`,
    );
    return "several";
  }
  return alike[0] ?? null;
}

function toldColumns(
  port: Port,
  told: string | readonly string[],
  names: readonly string[],
  wrong: Wrong,
): readonly string[] | null {
  const asked = typeof told === "string" ? [told] : told;
  const columns = new Set<string>();
  let isRight = true;
  for (const pattern of asked) {
    // A column may have a star in its name.
    const matches = names.includes(pattern)
      ? [pattern]
      : names.filter((name) => matchesPattern(name, pattern));
    const again = matches.filter((name) => columns.has(name));
    if (matches.length === 0 || again.length > 0) {
      isRight = false;
      wrong(
        `\`inputs.${port.name}\` asks for "${pattern}", which ${again.length > 0 ? `repeats ${listed(again)}` : "matches no feature column"}`,
        `Its feature columns are ${listed(names)}.`,
      );
    }
    for (const name of matches) columns.add(name);
  }
  return isRight ? [...columns] : null;
}
