import { failure, type Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { recordingHost } from "../../../test/scenarios/recording-host.ts";
import type { Annotation } from "./host.ts";
import { input } from "./input.ts";
import { outline } from "./outline.ts";
import { parser, text } from "./parse.ts";
import { runCommand } from "./run-command.ts";
import { withoutCredentials } from "./shareable.ts";

const address = "url:https://ann:s3cret@h.example/n.onnx?X-Amz-Signature=s3cret";
const inputs = {
  model: input("model", text, "The model."),
  baseline: input(
    "baseline",
    parser("another address", (given) => given || undefined),
    "The baseline.",
  ),
};
const table = { name: "try", about: "Tries.", inputs, examples: [], outputs: {}, permissions: {} };

/** Runs a command that meets an address in a place, and gives all that others may read. */
async function told(run: (given: { model: string }) => Promise<Report>, model: string): Promise<string> {
  const annotations: Annotation[] = [];
  const { host, report } = recordingHost(
    { model, baseline: "b" },
    { annotate: (list) => annotations.push(...list) },
  );
  const command = {
    ...{ ...table, run, branding: { icon: "check", color: "green" } as const },
    failed: (problems: Parameters<typeof outline>[2]["problems"]) =>
      outline(host, table, { subject: { name: model, path: null }, problems }),
  };
  expect(await runCommand(command, host, () => ({ summary: "", annotations: [] }))).toBe(2);
  expect(annotations).toHaveLength(1);
  return JSON.stringify([report(), annotations]);
}

it.each([
  ["message", () => failure("file-missing", `${address}: there is no such file`)],
  ["hint", () => failure("file-missing", "no such file", { hint: `Look at ${address}.` })],
])("tells nobody who may use an address that the %s of a problem holds", async (_name, error) => {
  const said = await told(async () => Promise.reject(error()), address);
  expect(said).not.toContain("s3cret");
  expect(said).toContain("https://***@h.example/n.onnx?***");
});

it.each([
  ["a list", '["https://a:b@h/x","https://c:d@h/y?e=f"]', '["https://***@h/x","https://***@h/y?***"]'],
  ["one after the other", "https://a:b@h/x,https://c:d@h/y", "https://***@h/x,https://***@h/y"],
  ["a password with an @", "https://a:b@c@h/x", "https://***@h/x"],
  ["an apostrophe, which needs no escape", "https://a:it's@h/ann's/x?e=f", "https://***@h/ann's/x?***"],
  [
    "a list in single quotes",
    "['https://h/x','https://c:d@h/y?e=f']",
    "['https://h/x','https://***@h/y?***']",
  ],
  ["a fragment before another", "https://h/x#s,https://h/y?e=f", "https://h/x#s,https://h/y?***"],
  ["an address with nothing to hide", "got https://h/a@b, see c@d?", "got https://h/a@b, see c@d?"],
])("finds who may use each address of %s", (_name, given, shown) => {
  expect(withoutCredentials(given)).toBe(shown);
});
