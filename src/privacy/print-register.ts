import { z } from "zod";
import { printLetter, type TableBlock, textBlock } from "../documents/index.ts";
import type { FileExport } from "../foundation/file-export.ts";
import { type Columns, leave, type Row, rowsOf } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import { type Language, say, type Word } from "../foundation/words.ts";
import { keepsData } from "./keeps-data.ts";
import { factOf, processingWords } from "./processing-words.ts";
import { type Register, registerOn } from "./read-register.ts";
import { sayTerm } from "./say-term.ts";
import { words } from "./words.ts";

const fr = (word: Word) => say(word, "fr");

/** What is told of a processing done outside the program, in the order in which one reads it. */
const outsideFacts = [
  [words.purpose, "purpose"],
  [words.basis, "basis"],
  [words.whose, "whose"],
  [words.what, "data"],
  [words.recipients, "recipients"],
  [words.howLong, "kept"],
] as const;

const tableOf = (processing: Register["processings"][number]): TableBlock => ({
  kind: "table",
  head: [fr(words.what), fr(words.howLong), fr(words.source)],
  right: [],
  widths: [4, 3, 4],
  rows: processing.held.map((one) => [fr(one.label), sayTerm(one, "fr"), one.source]),
});

/** The register on the cooperative's own paper, for whoever controls it. */
export const registerPaper = view({
  name: "privacy.register-paper",
  label: words.pdf,
  at: "GET /data-register/paper",
  input: z.object({}),
  may: (actor) => keepsData(actor),
  async read(_, scene) {
    const register = await registerOn(scene);
    const title = fr(words.registerTitle);
    const fact = (label: Word, value: Word | string) =>
      textBlock("item", `${fr(label)} : ${typeof value === "string" ? value : fr(value)}`);
    const blocks = [
      textBlock("title", title),
      fact(words.controller, register.house?.name ?? ""),
      fact(words.contact, register.contact || (register.house?.email ?? "")),
      ...register.processings.flatMap((one) => [
        textBlock("heading", fr(factOf(one.name, ""))),
        fact(words.purpose, factOf(one.name, "Why")),
        fact(words.basis, factOf(one.name, "Basis")),
        fact(words.whose, factOf(one.name, "Who")),
        fact(words.recipients, factOf(one.name, "For")),
        ...(one.held.length > 0 ? [tableOf(one)] : []),
      ]),
      ...register.outside.flatMap((one) => [
        textBlock("heading", one.name),
        ...outsideFacts.map(([label, name]) => fact(label, one[name])),
      ]),
      textBlock("heading", fr(words.security)),
      textBlock("paragraph", fr(processingWords.security)),
      textBlock("paragraph", fr(processingWords.transfers)),
      textBlock("heading", fr(words.processors)),
      ...register.processors.map((p) =>
        textBlock(
          "item",
          `**${p.name}** : ${p.service} (${p.place}), ${p.contractOn ?? fr(words.noContract)}`,
        ),
      ),
    ];
    const bytes = await printLetter(scene.db, scene.cooperative, { title, blocks, signers: [] });
    return { mediaType: "application/pdf", base64: bytes.toString("base64") };
  },
});

const columns: Columns = [
  ["processing", words.processing, "text"],
  ["purpose", words.purpose, "text"],
  ["basis", words.basis, "text"],
  ["whose", words.whose, "text"],
  ["recipients", words.recipients, "text"],
  ["what", words.what, "text"],
  ["howLong", words.howLong, "text"],
  ["source", words.source, "text"],
];

const rowsIn = (register: Register, language: Language): Row[] => [
  ...register.processings.flatMap(({ name, held }) =>
    held.map((one) => ({
      processing: say(factOf(name, ""), language),
      purpose: say(factOf(name, "Why"), language),
      basis: say(factOf(name, "Basis"), language),
      whose: say(factOf(name, "Who"), language),
      recipients: say(factOf(name, "For"), language),
      what: say(one.label, language),
      howLong: sayTerm(one, language),
      source: one.source,
    })),
  ),
  ...register.outside.map((one) => ({
    ...{ processing: one.name, purpose: one.purpose, basis: one.basis, whose: one.whose },
    ...{ recipients: one.recipients, what: one.data, howLong: one.kept },
    source: say(words.outside, language),
  })),
];

const input = z.object({ format: z.enum(["csv", "xlsx"]).default("xlsx") });

/** The same as a file: a line for each thing that is held. */
export const exportRegister: FileExport<typeof input> = {
  name: "privacy.export-register",
  label: words.xlsx,
  input,
  makes: "file",
  may: (actor) => keepsData(actor),
  async write({ format }, scene, sink) {
    const rows = rowsIn(await registerOn(scene), scene.actor.language);
    const asked = { format, name: "registre", title: words.registerTitle, columns, count: rows.length };
    return leave(
      scene,
      sink,
      asked,
      rowsOf(rows, (row) => row),
    );
  },
};
