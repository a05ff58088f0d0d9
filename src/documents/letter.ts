import type { Tx } from "../foundation/database.ts";
import { type Cooperative, legalLines, readCooperative } from "../network/index.ts";
import { type Block, blocksOf, type TableBlock } from "./blocks.ts";
import { readLetterheadLogo } from "./letterhead.sql.ts";
import type { TemplateSubject } from "./subjects.ts";
import { readTemplate } from "./template.sql.ts";
import { parseTemplate, renderTemplate, type TemplateValues } from "./template.ts";
import { typeset } from "./typeset.ts";

/** Whoever signs, and in what capacity: a place is left for each at the end. */
export interface LetterSigner {
  readonly name: string;
  readonly capacity: string;
}

/** The text of a document by its model of the day, else by that text; a model at fault is a fault. */
export async function writeLetter(
  db: Tx,
  cooperative: number,
  { subject, values, body }: { subject: TemplateSubject; values: TemplateValues; body?: string },
): Promise<Block[]> {
  const text = body ?? (await readTemplate(db, cooperative, subject.name))?.body ?? subject.initial;
  const parsed = parseTemplate(text, subject.fields);
  if ("fault" in parsed)
    throw new Error(`the model ${subject.name} is at fault: ${JSON.stringify(parsed.fault)}`);
  return blocksOf(renderTemplate(parsed.nodes, values));
}

/** The PDF/A-3b of a letter on the cooperative's own paper, with the mentions of the law (R2.01, R3.33). */
export async function printLetter(
  db: Tx,
  cooperative: number,
  {
    title,
    blocks,
    signers,
  }: { title: string; blocks: readonly (Block | TableBlock)[]; signers: readonly LetterSigner[] },
): Promise<Buffer> {
  const seller = (await readCooperative(db, cooperative)) as Cooperative;
  const logo = await readLetterheadLogo(db, cooperative);
  const pdf = await typeset("src/documents/letter.typ", {
    title,
    blocks,
    signers,
    colour: seller.brandColour,
    // The template has no files: the picture comes to it as numbers.
    logo: logo ? [...logo.bytes] : [],
    name: seller.name,
    foot: legalLines(seller),
  });
  return Buffer.from(pdf);
}
