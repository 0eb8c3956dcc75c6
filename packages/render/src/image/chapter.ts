import type { Image, ImageProof, OutputProof } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Chapter, type Sheet, sheetOf, sheetsOf, tableOf } from "../chapter/sheet.ts";
import { digestName } from "../digest-name.ts";
import { formatValue } from "../format-value.ts";
import { grouped } from "../markdown-layout.ts";
import { many } from "../wording.ts";

/** What `containerize` built and proved, laid out for one medium. */
export function imageChapter(image: Image, pen: Pen): Chapter {
  return {
    name: "the image",
    title: "Image",
    place: 2.5,
    lead: [
      `${pen.strong(proofLine(image))}.`,
      whatLine(image, pen),
      image.proof === null ? "" : provedLine(image.proof, pen),
      image.proof === null ? "" : otherPlatforms(image.platforms, image.proof, pen),
      pushedLine(image, pen),
    ].filter((sentence) => sentence !== ""),
    sheets: () =>
      sheetsOf([
        outputsSheet(image, pen),
        refusalsSheet(image, pen),
        layersSheet(image, pen),
        attachedSheet(image, pen),
      ]),
  };
}

/** "Answers as the model does offline: all 1,408 values". In our words alone. */
export function proofLine({ proof }: Image): string {
  if (proof === null) return "Not proven: it was not started";
  const values = proof.outputs.reduce((sum, output) => sum + output.values, 0);
  const unequal = proof.outputs.reduce((sum, output) => sum + output.unequal, 0);
  if (values === 0) return "Not proven: no answer was compared";
  const left = proof.outputs.filter((output) => output.unequal === 0 && !isEqual(output)).length;
  if (unequal === 0 && left > 0)
    return `Not proven: ${left} of ${many(proof.outputs.length, "output")} not compared`;
  return unequal === 0
    ? `Answers as the model does offline: all ${grouped(values)} values`
    : `Does not answer as the model does offline: ${grouped(unequal)} of ${grouped(values)} values differ`;
}

function whatLine({ source, digest, base, platforms, artifact }: Image, pen: Pen): string {
  const how = {
    built: "Built without an engine",
    dockerfile: "Built from a Dockerfile",
    image: "Built elsewhere",
  };
  const on =
    base === null
      ? ""
      : ` on ${pen.name(base.reference.replace(/@.*$/u, ""), 80)} ${digestName(base.digest, pen)}`;
  const sizes = platforms.map(
    ({ platform, sizeBytes }) => `${pen.name(platform, 30)} ${formatValue(sizeBytes, "bytes")}`,
  );
  const model = artifact === null ? "" : ` The model as an artifact: ${digestName(artifact, pen)}.`;
  return `${how[source]}${on}: ${digestName(digest, pen)}, ${sizes.join(", ") || "no platform"}.${model}`;
}

function provedLine(proof: ImageProof, pen: Pen): string {
  const started =
    proof.of === "image"
      ? `The image itself was started${proof.engine === null ? "" : ` by ${pen.name(proof.engine, 30)}`}`
      : "Its server was started as a process, from the layers, for there was no engine";
  const p50 = proof.p50Ms === null ? "p50 not measured" : `p50 ${formatValue(proof.p50Ms, "ms")}`;
  const asked = `${many(proof.rows, "row")} of ${pen.name(proof.dataset, 60)}, as ${proof.manners.join(" and ")}`;
  return `${started} (${pen.name(proof.platform, 30)}): ready in ${formatValue(proof.readyMs, "ms")}, ${asked}, ${p50}, stopped in ${formatValue(proof.stopMs, "ms")}.`;
}

/** One platform is started, whatever others the image is for. */
function otherPlatforms(platforms: Image["platforms"], proof: ImageProof, pen: Pen): string {
  const others = platforms.length === 1 ? [] : platforms.filter((one) => one.platform !== proof.platform);
  if (others.length === 0) return "";
  return `Not started: ${others.map(({ platform }) => pen.name(platform, 30)).join(", ")}.`;
}

function pushedLine({ pushed }: Image, pen: Pen): string {
  if (pushed === null) return "";
  const tags =
    pushed.tags.length === 0 ? "" : `, tagged ${pushed.tags.map((tag) => pen.name(tag, 60)).join(", ")}`;
  return `Pushed as ${pen.name(pushed.reference, 200)}${tags}.`;
}

function outputsSheet({ proof }: Image, pen: Pen): Sheet | null {
  const outputs = proof?.outputs ?? [];
  const wrong = outputs.filter((output) => !isEqual(output)).length;
  const table = tableOf(
    "What was served beside what the model answers offline",
    [
      ["", "left"],
      ["Output", "left"],
      ["Values", "right"],
      ["Not equal", "right"],
      ["Largest difference", "right"],
      ["Allowed", "left"],
      ["First", "left"],
    ],
    {
      items: outputs.toSorted((a, b) => b.unequal - a.unequal || Number(isEqual(a)) - Number(isEqual(b))),
      most: pen.rows,
    },
    (output) => [
      isEqual(output) ? "✅ equal" : output.values === 0 ? "❌ not compared" : "❌ differs",
      pen.name(output.name, 60),
      grouped(output.values),
      grouped(output.unequal),
      largest(output),
      output.tolerance === null
        ? "equal"
        : `${output.tolerance.absolute} + ${output.tolerance.relative} × expected`,
      output.reason === null ? "" : pen.prose(output.reason, 120),
    ],
  );
  return sheetOf({
    name: "served answers",
    title: "Served answers",
    summary:
      wrong === 0
        ? `${many(outputs.length, "output")} equal`
        : `${wrong} of ${many(outputs.length, "output")} not equal`,
    open: wrong > 0,
    importance: 8,
    blocks: [table],
  });
}

/** One without values may be wrong, too: the server lists an output that the model does not have. */
function isEqual({ unequal, reason }: OutputProof): boolean {
  return unequal === 0 && reason === null;
}

function largest({ largestAbsolute, largestRelative }: OutputProof): string {
  if (largestAbsolute === null) return "";
  const relative =
    largestRelative === null || largestRelative === 0
      ? ""
      : ` (${Number(largestRelative.toPrecision(2))} of it)`;
  return `${Number(largestAbsolute.toPrecision(2))}${relative}`;
}

function refusalsSheet({ proof }: Image, pen: Pen): Sheet | null {
  const refusals = proof?.refusals ?? [];
  const accepted = refusals.filter(({ refused }) => !refused).length;
  const table = tableOf(
    "Requests that are none, and what became of them",
    [
      ["", "left"],
      ["Request", "left"],
      ["Answer", "left"],
    ],
    { items: refusals.toSorted((a, b) => Number(a.refused) - Number(b.refused)), most: pen.rows },
    ({ name, status, refused }) => [
      refused ? "✅ refused" : "❌ not refused",
      pen.name(name, 60),
      status === null ? (refused ? "closed the connection" : "no answer") : String(status),
    ],
  );
  return sheetOf({
    name: "refused requests",
    title: "Refused requests",
    summary: accepted === 0 ? `${many(refusals.length, "request")} refused` : `${accepted} not refused`,
    open: accepted > 0,
    importance: 4,
    blocks: [table],
  });
}

function layersSheet({ platforms }: Image, pen: Pen): Sheet | null {
  const layers = platforms.flatMap(({ platform, layers: of }) => of.map((layer) => ({ platform, ...layer })));
  const table = tableOf(
    "What the image consists of",
    [
      ["Platform", "left"],
      ["Layer", "left"],
      ["Size", "right"],
      ["Digest", "left"],
    ],
    { items: layers, most: pen.rows },
    ({ platform, of, sizeBytes, digest }) => [
      pen.name(platform, 30),
      pen.name(of, 60),
      formatValue(sizeBytes, "bytes"),
      digestName(digest, pen),
    ],
  );
  return sheetOf({
    name: "layers",
    title: "Layers",
    summary: many(layers.length, "layer"),
    importance: 3,
    blocks: [table],
  });
}

function attachedSheet({ pushed }: Image, pen: Pen): Sheet | null {
  const table = tableOf(
    "What is attached to the image in the registry",
    [
      ["Statement", "left"],
      ["Digest", "left"],
      ["Signed by", "left"],
    ],
    { items: pushed?.attached ?? [], most: pen.rows },
    ({ kind, digest, signedBy }) => [
      pen.name(kind, 60),
      digestName(digest, pen),
      signedBy === null ? "nobody" : pen.name(signedBy, 120),
    ],
  );
  return sheetOf({
    name: "attached statements",
    title: "Attached statements",
    summary: many(pushed?.attached.length ?? 0, "statement"),
    importance: 5,
    blocks: [table],
  });
}
