// `modelgate sign`: the report's statement, signed with a key, or as the workflow run that this is.
import { writeFile } from "node:fs/promises";
import type { Statement } from "@modelgate/evidence";
import type { Authorities } from "@modelgate/evidence/keyless";
import { isSecure } from "@modelgate/git";
import { brought } from "@modelgate/promote/opened";
import { visible, visibleLine } from "@modelgate/runner";
import { failure } from "@modelgate/schema";
import { argumentsOf } from "./flags.ts";
import { helped, refused, type Shown, said, show } from "./shown.ts";

const HELP = `Signs a report, beside it: an in-toto statement about the model's bytes that names the report by digest.

Usage:
  modelgate sign <report> --key <file.pem>   with a key (Ed25519, or ECDSA on P-256): <report>.dsse.json
  modelgate sign <report> --keyless          as this workflow run, in sigstore's public log: <report>.sigstore.json

  --key env:<name>      the key is in this environment variable
  --fulcio, --rekor, --timestamps <address>   another sigstore than the public one; --rekor none: it has no log

Everybody may read the public log: names of repository, workflow and branch are in it.
Exit codes: 0 signed, 2 not signed.
`;

/** What signing asks of the world. */
export type SignPorts = {
  env: Readonly<Record<string, string | undefined>>;
  /** The token that says who this run is; null: there is nobody to ask. */
  token(): Promise<string | null>;
};

/** `modelgate sign REPORT`. */
export async function runSign(argv: readonly string[]): Promise<void> {
  const { env } = process;
  const token = async () => {
    const [{ identityToken }, { httpExchange }] = await Promise.all([
      import("@modelgate/runner/identity-token"),
      import("@modelgate/runner/http-exchange"),
    ]);
    return await identityToken(env, httpExchange());
  };
  show(await signed(argv, { env, token }));
}

/** The same as data. Never throws. */
export async function signed(argv: readonly string[], ports: SignPorts): Promise<Shown> {
  try {
    const asked = askedOf(argv);
    if (asked === null) return helped(HELP);
    const { report, bytes, digest } = await brought(asked.report);
    const { statementOf } = await import("@modelgate/evidence");
    const name = asked.report.split(/[\\/]/u).at(-1) ?? asked.report;
    const statement = statementOf(report, { name, digest });
    // What is signed is what was read: a report that changes meanwhile has no signature.
    const made =
      asked.key === null ? await keyless(statement, asked, ports) : await byKey(statement, asked.key, ports);
    const path = `${asked.report}${made.ending}`;
    await writeFile(path, made.bytes).catch((cause: NodeJS.ErrnoException) => {
      throw failure("input-invalid", `sign: ${visibleLine(path)} cannot be written (${cause.code ?? ""})`, {
        hint: "A signature lies beside its report: copy the report to a folder that can be written, and sign it there.",
        cause,
      });
    });
    const about = `${statement.subject[0]?.name ?? ""} ${report.subject.digest}`;
    return said(
      `${visible(`${path}\n  by ${made.by}\n  about ${about} (report of ${bytes.length} bytes)`)}\n`,
    );
  } catch (error) {
    return refused(error);
  }
}

type Asked = { report: string; key: string | null; authorities: Partial<Authorities> };
type Made = { bytes: Uint8Array; ending: string; by: string };

async function byKey(statement: Statement, place: string, { env }: SignPorts): Promise<Made> {
  const evidence = await import("@modelgate/evidence");
  const { identityText, signEnvelope } = evidence;
  const name = `key: ${visibleLine(place)}`;
  const key = place.startsWith("env:")
    ? evidence.readPrivateKey(variable(env[place.slice(4)], name), name)
    : await evidence.readPrivateKeyFile(place, name);
  return {
    bytes: signEnvelope(statement, [key]),
    ending: ".dsse.json",
    by: identityText({ kind: "key", id: key.id }),
  };
}

function variable(value = "", name: string): string {
  if (value.trim() !== "") return value;
  throw failure("input-invalid", `${name} is not set, or is empty`, {
    hint: "Give the step the secret under this name in `env:`; runs for pull requests of forks have no secrets.",
  });
}

async function keyless(statement: Statement, { authorities }: Asked, ports: SignPorts): Promise<Made> {
  const token = await ports.token();
  if (token === null)
    throw failure("signing-failed", "signing: there is no runner to ask for an identity token", {
      hint: "Sign with --key; or in a workflow whose job has `permissions: id-token: write`.",
    });
  const { PUBLIC_SIGSTORE, signKeyless } = await import("@modelgate/evidence/keyless");
  const bytes = await signKeyless(statement, async () => token, { ...PUBLIC_SIGSTORE, ...authorities });
  return {
    bytes,
    ending: ".sigstore.json",
    by: "this workflow run (modelgate verify-signature shows as whom)",
  };
}

function askedOf(argv: readonly string[]): Asked | null {
  const text = { type: "string" } as const;
  const options = {
    key: text,
    fulcio: text,
    rekor: text,
    timestamps: text,
    keyless: { type: "boolean" },
  } as const;
  const { values, positionals } = argumentsOf("sign", argv, options);
  if (values.help === true) return null;
  const [report, ...more] = positionals;
  if (report === undefined || more.length > 0)
    throw failure("input-invalid", "sign: expected one report", {
      hint: "modelgate sign report.json --key key.pem",
    });
  const { key, fulcio, rekor, timestamps } = values;
  if ((key !== undefined) === (values.keyless === true))
    throw failure("input-invalid", "sign: expected either --key or --keyless", {
      hint: "modelgate sign --help",
    });
  const authorities = {
    ...(fulcio === undefined ? {} : { fulcio: address("fulcio", fulcio) }),
    ...(rekor === undefined ? {} : { rekor: rekor === "none" ? null : address("rekor", rekor) }),
    ...(timestamps === undefined ? {} : { timestamps: address("timestamps", timestamps) }),
  };
  if (key !== undefined && Object.keys(authorities).length > 0)
    throw failure("input-invalid", "sign: --fulcio, --rekor and --timestamps go with --keyless", {
      hint: "modelgate sign --help",
    });
  return { report, key: key ?? null, authorities };
}

/** An address without a slash at its end. Only this machine may be spoken to in clear: the token goes there. */
function address(name: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url !== null && isSecure(url) && url.search === "") return url.href.replace(/\/+$/u, "");
  throw failure(
    "input-invalid",
    `${name}: expected an address that begins with https://, got ${JSON.stringify(given)}`,
    { hint: "Give it without a query; http is taken for this machine alone, as http://localhost:5555." },
  );
}
