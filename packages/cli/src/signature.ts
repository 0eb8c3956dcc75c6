// `modelgate verify-signature`: who signed a report, proven without the network by keys and a trusted root.
import { brought } from "@modelgate/promote/opened";
import { signaturesBeside, signersBy, trustOf } from "@modelgate/promote/sign-trust";
import { visible, visibleLine } from "@modelgate/runner";
import { failure } from "@modelgate/schema";
import { argumentsOf, oneOf } from "./flags.ts";
import { jsonText } from "./json-text.ts";
import { helped, refused, type Shown, show } from "./shown.ts";

const HELP = `Proves the signatures beside a report: who signed it, that it is unchanged, and that it is about its model.

Usage:
  modelgate verify-signature <report> [flags]

  --key <file.pub>         a public key that may have signed; several times for several
  --trusted-root <file>    sigstore's trusted_root.json, for signatures of workflows and people
  --signed-by <identity>   who has to have signed, as in the policy: key:<sha256>, a workflow's address, or
                           <name> from <issuer>; several times: one of them
  --format text|json

The signatures lie beside the report: <report>.dsse.json and <report>.sigstore.json.
Exit codes: 0 proven, 1 not proven or by somebody else, 2 it cannot be read.
`;

/** `modelgate verify-signature REPORT`. */
export async function runVerifySignature(argv: readonly string[]): Promise<void> {
  show(await verified(argv));
}

/** The same as data. Never throws. */
export async function verified(argv: readonly string[]): Promise<Shown> {
  try {
    const asked = askedOf(argv);
    if (asked === null) return helped(HELP);
    const trust = await trustOf(asked, asked.signedBy);
    const { report, bytes } = await brought(asked.report);
    const signatures = await signaturesBeside(asked.report);
    const { signers, wrong } = await signersBy(trust, { report, bytes }, signatures);
    if (signatures.length === 0) wrong.push("nobody signed it");
    const { signedBy } = asked;
    if (signers.length > 0 && signedBy.length > 0 && !signers.some((one) => signedBy.includes(one)))
      wrong.push(`it is signed by nobody of ${signedBy.join(", ")}`);
    return shown(asked, { report: asked.report, subject: report.subject.digest, signers, wrong });
  } catch (error) {
    return refused(error);
  }
}

type Found = { report: string; subject: string | null; signers: string[]; wrong: string[] };

function shown({ format }: Asked, found: Found): Shown {
  const exitCode = found.wrong.length === 0 ? 0 : 1;
  if (format === "json")
    return { exitCode, stdout: `${jsonText(JSON.stringify(found, null, 2))}\n`, stderr: "" };
  const lines = [
    `${visibleLine(found.report)}  about ${found.subject}`,
    ...found.signers.map((signer) => `  signed by ${signer}`),
    ...found.wrong.map((reason) => `  WRONG: ${reason}`),
  ];
  return { exitCode, stdout: `${visible(lines.join("\n"))}\n`, stderr: "" };
}

type Asked = {
  report: string;
  keys: readonly string[];
  trustedRoot: string | null;
  signedBy: readonly string[];
  format: "text" | "json";
};

function askedOf(argv: readonly string[]): Asked | null {
  const many = { type: "string", multiple: true } as const;
  const text = { type: "string" } as const;
  const options = { key: many, "signed-by": many, "trusted-root": text, format: text } as const;
  const { values, positionals } = argumentsOf("verify-signature", argv, options);
  if (values.help === true) return null;
  const [report, ...more] = positionals;
  if (report === undefined || more.length > 0)
    throw failure("input-invalid", "verify-signature: expected one report", {
      hint: "modelgate verify-signature report.json --key key.pub",
    });
  return {
    ...{ report, keys: values.key ?? [], trustedRoot: values["trusted-root"] ?? null },
    ...{ signedBy: values["signed-by"] ?? [], format: oneOf("format", values.format, ["text", "json"]) },
  };
}
