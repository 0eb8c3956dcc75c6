/** What a line of an action's output tells the runner to do. */
export type WorkflowCommand = { name: string; properties: Readonly<Record<string, string>>; data: string };

/** The names that the runner knows; other lines that look like a command are text. Source: actions/runner 2.336. */
const KNOWN = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "internal-set-repo-path",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/**
 * Reads an action's output as the runner does: both forms of commands, `::name key=value::data` at the start of a
 * line and the older `##[name key=value]data` anywhere in it. `stop-commands` rules until its word comes back.
 */
export function workflowCommands(output: string): { commands: WorkflowCommand[]; log: string[] } {
  const commands: WorkflowCommand[] = [];
  const log: string[] = [];
  let resume: string | null = null;
  // A carriage return ends a line as well.
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parsed(line, resume);
    if (command === null) {
      log.push(line);
    } else if (resume !== null) {
      resume = null;
    } else {
      if (command.name === "stop-commands") resume = command.data;
      commands.push(command);
    }
  }
  if (log.at(-1) === "") log.pop();
  return { commands, log };
}

function parsed(line: string, resume: string | null): WorkflowCommand | null {
  const command = current(line) ?? older(line);
  if (command === null) return null;
  // While stopped, only the word itself is a command.
  const isKnown = resume === null ? KNOWN.has(command.name.toLowerCase()) : command.name === resume;
  return isKnown ? command : null;
}

function current(line: string): WorkflowCommand | null {
  const [, head, data = ""] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
  return head === undefined ? null : withHead(head, data, /,/, DATA, PROPERTY);
}

function older(line: string): WorkflowCommand | null {
  const [, head, data = ""] = /##\[(.*?)\](.*)$/.exec(line) ?? [];
  return head === undefined ? null : withHead(head, data, /;/, OLDER, OLDER);
}

function withHead(
  head: string,
  data: string,
  comma: RegExp,
  inData: Escapes,
  inProperty: Escapes,
): WorkflowCommand {
  const space = head.indexOf(" ");
  const pairs = space < 0 ? [] : head.slice(space + 1).split(comma);
  const properties = pairs.flatMap((pair) => {
    const [, name, value] = /^\s*([^=]+)=(.+)$/.exec(pair) ?? [];
    return name === undefined || value === undefined ? [] : [[name, plain(value, inProperty)] as const];
  });
  const name = space < 0 ? head : head.slice(0, space);
  return { name, properties: Object.fromEntries(properties), data: plain(data, inData) };
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];
// The percent sign comes last, so that what it escapes is not taken for an escape.
const DATA: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const PROPERTY: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
];
const OLDER: Escapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
];

function plain(text: string, escapes: Escapes): string {
  return escapes.reduce((whole, [escaped, character]) => whole.replaceAll(escaped, character), text);
}
