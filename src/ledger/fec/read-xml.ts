import type { FecColumn } from "./fec.ts";
import type { Layout } from "./header.ts";

/** A file that is no XML any more from here on. */
export class XmlBroken extends Error {
  readonly line: number;
  readonly near: string;
  constructor(line: number, near: string) {
    super(`line ${line}: malformed XML near ${near}`);
    this.line = line;
    this.near = near;
  }
}

const names = [
  ...["JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum"],
  ...[
    "CompAuxLib",
    "PieceRef",
    "PieceDate",
    "EcritureLib",
    "Debit",
    "Credit",
    "Montant",
    "Sens",
    "EcritureLet",
  ],
  ...["DateLet", "ValidDate", "Montantdevise", "Idevise", "CodeAnalytique"],
];

/** XML has names instead of places; the columns are numbered so that problems read as in a flat file. */
export const xmlLayout: Layout = {
  separator: "\t",
  width: names.length,
  at: Object.fromEntries(names.map((name, index) => [name, index])) as Record<FecColumn, number>,
  analytic: names.indexOf("CodeAnalytique"),
  names,
  extras: [],
};

const spellings = new Map([
  ["CompteAuxNum", "CompAuxNum"],
  ["CompteAuxLib", "CompAuxLib"],
]);
const amounts = new Set(["Debit", "Credit", "Montant", "Montantdevise"]);
const entities = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }));

/** Where each value is forgotten: at the end of the element that holds it. */
const levels: Readonly<Record<string, readonly string[]>> = {
  ligne: [
    ...["CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib", "Debit", "Credit", "Montant", "Sens"],
    ...["Montantdevise", "Idevise", "CodeAnalytique"],
  ],
  ecriture: [
    "EcritureNum",
    "EcritureDate",
    "EcritureLib",
    "PieceRef",
    "PieceDate",
    "EcritureLet",
    "DateLet",
    "ValidDate",
  ],
  journal: ["JournalCode", "JournalLib"],
};

export interface XmlRecord {
  readonly fields: string[];
  /** The line of the file where the `ligne` ends. */
  readonly line: number;
}

/**
 * Reads the XML form of the FEC (schema A47A-I-VII-1 and its sisters): each `ligne`, completed by its
 * `ecriture` and its `journal`. The schema writes amounts with a point and dates in ISO; both become what a
 * flat file has. Attributes and unknown elements are passed over. Texts come in pieces that end with a tag.
 */
export async function* readXmlRecords(pieces: AsyncIterable<string>): AsyncGenerator<XmlRecord> {
  const values = new Map<string, string>();
  const open: string[] = [];
  let line = 1;
  let rest = "";
  for await (const piece of pieces) {
    const text = rest + piece;
    const token =
      /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^[-][^>]*>|<\/?[A-Za-z][^<>]*>|[^<]+/y;
    let end = 0;
    for (let match = token.exec(text); match; match = token.exec(text)) {
      end = token.lastIndex;
      const [part] = match;
      if (part.startsWith("</")) {
        const name = part.slice(2, -1).trim();
        if (open.pop() !== name) throw new XmlBroken(line, part);
        if (name === "ligne") yield { fields: fieldsOf(values), line };
        for (const column of levels[name] ?? []) values.delete(column);
      } else if (/^<[A-Za-z]/.test(part)) {
        if (!part.endsWith("/>")) open.push(nameOf(part));
      } else if (open.length > 0) addText(values, open.at(-1) ?? "", part);
      line += part.split("\n").length - 1;
    }
    rest = text.slice(end);
    if (rest.length > 100_000 || /^<[^!?/A-Za-z]/.test(rest)) throw new XmlBroken(line, rest.slice(0, 40));
  }
  if (rest.trim() !== "" || open.length > 0) throw new XmlBroken(line, rest.trim() || `<${open.at(-1)}>`);
}

/** The schema letters whole entries; what is lettered is their lines with third parties. */
function fieldsOf(values: ReadonlyMap<string, string>): string[] {
  const lettered = values.get("CompAuxNum") || /^4[01]/.test(values.get("CompteNum") ?? "");
  const isLetter = (column: string) => column === "EcritureLet" || column === "DateLet";
  return names.map((column) => (isLetter(column) && !lettered ? "" : (values.get(column) ?? "")));
}

const nameOf = (tag: string): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";

function addText(values: Map<string, string>, element: string, part: string): void {
  const name = spellings.get(element) ?? element;
  if (!names.includes(name) || part.startsWith("<!--") || part.startsWith("<?")) return;
  const raw = part.startsWith("<![CDATA[") ? part.slice(9, -3) : decodeEntities(part);
  const text = raw.replace(/\s+/g, " ");
  const date = /^\s*(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+)?\s*$/.exec(text);
  const flat = date && name.includes("Date") ? `${date[1]}${date[2]}${date[3]}` : text;
  const value = amounts.has(name) ? text.trim().replace(".", ",") : flat;
  values.set(name, ((values.get(name) ?? "") + value).trimStart());
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return entities.get(name) ?? whole;
    const code = Number(name.startsWith("#x") ? `0x${name.slice(2)}` : name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
