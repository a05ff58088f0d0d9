import { formatDate } from "../design/format.ts";
import { civilDateOf } from "../foundation/calendar.ts";
import type { ProcessingName } from "../foundation/holding.ts";
import { escaped } from "../foundation/markup.ts";
import { type Language, type Params, say, type Word } from "../foundation/words.ts";
import { ownWords } from "./own-words.ts";
import { factOf } from "./processing-words.ts";

export interface IndexLine {
  readonly file: string;
  readonly label: Word;
  readonly processing: ProcessingName;
  readonly count: number;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

interface Index {
  readonly name: string;
  readonly now: Date;
  readonly lines: readonly IndexLine[];
  readonly apart: readonly { label: Word; why: Word }[];
  /** The person takes it themself. */
  readonly own: boolean;
}

const style = `
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem;font-size:.85rem}
td,th{border:1px solid #ccd3d0;padding:.25rem .5rem;text-align:left;vertical-align:top}
td{overflow-wrap:break-word}
div{overflow-x:auto}`;

const plain = (value: unknown): string => escaped(String(value ?? ""));
const shown = (value: unknown): string =>
  plain(typeof value === "object" && value !== null ? JSON.stringify(value) : value);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The rows of a table as one reads them: the most recent hundred, all of them being in the JSON. */
function tableOf([name, rows]: [string, IndexLine["tables"][string]]): string {
  const [first] = rows;
  if (!first) return "";
  // Names that only tie tables together are in the JSON: nobody reads them.
  const columns = Object.keys(first).filter((column) =>
    rows.some((row) => row[column] !== null && !uuid.test(String(row[column]))),
  );
  if (columns.length === 0) return "";
  const head = columns.map((column) => `<th scope="col">${plain(column)}</th>`).join("");
  const body = rows
    .slice(-100)
    .map((row) => `<tr>${columns.map((column) => `<td>${shown(row[column])}</td>`).join("")}</tr>`)
    .join("\n");
  return `<div><table><caption>${plain(name)} (${rows.length})</caption><tr>${head}</tr>${body}</table></div>`;
}

/** The page that says what is in the folder, shows it, and says what is not in it and why. */
export function indexPage({ name, now, lines, apart, own }: Index, language: Language): string {
  const t = (word: Word, params: Params = {}) => plain(say(word, language, params));
  const parts = lines.map(
    (line) => `<h2>${t(line.label)}</h2>
<p>${t(factOf(line.processing, ""))} · <a href="${line.file}">${plain(line.file)}</a></p>
${Object.entries(line.tables).map(tableOf).join("\n")}`,
  );
  const left = apart.map(({ label, why }) => `<li><strong>${t(label)}</strong> : ${t(why)}</li>`);
  if (!own) left.push(`<li>${t(ownWords.notForOthers)}</li>`);
  const date = formatDate(civilDateOf(now), language);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${t(ownWords.myData)}</title>
<style>${style}</style><main><h1>${t(ownWords.copyOf, { name, date })}</h1>
<p>${t(ownWords.copyHow)}</p>
<h2>${t(ownWords.notIn)}</h2><ul>${left.join("\n")}<li>${t(ownWords.noSecrets)}</li></ul>
${parts.join("\n")}</main></html>`;
}
