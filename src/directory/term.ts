import { type Actor, has } from "../foundation/actor.ts";
import { plain } from "../foundation/plain.ts";
import type { Sheet, SheetColumn } from "../foundation/tabular/index.ts";

/** Lists of terms that others keep: trades and competences of ROME 4.0 (France Travail), skills of ESCO. */
export const schemes = ["rome", "rome-competence", "esco"] as const;
export type Scheme = (typeof schemes)[number];

/** A term, and all that it is called, its own label first. */
export interface Term {
  readonly code: string;
  readonly label: string;
  readonly names: readonly string[];
}

export const keepsTerms = (actor: Actor): boolean => has(actor, "community", "director");

const column = (key: string, name: string, required = true): SheetColumn => ({
  ...{ key, fr: name, en: name },
  ...(required && { required: true as const }),
});

/**
 * The columns of the official files: `unix_referentiel_appellation_v…_utf8.csv` and
 * `unix_referentiel_competence_v…_utf8.csv` of the open data of ROME 4.0, `skills_fr.csv` of ESCO.
 */
export const termColumns: Readonly<Record<Scheme, readonly SheetColumn[]>> = {
  rome: [
    ...[column("code", "code_rome"), column("label", "libelle_appellation_long")],
    ...[column("short", "libelle_appellation_court", false), column("kind", "classification")],
  ],
  "rome-competence": [column("code", "code_ogr"), column("label", "libelle_competence")],
  esco: [
    ...[column("code", "conceptUri"), column("label", "preferredLabel")],
    ...[column("others", "altLabels", false), column("status", "status", false)],
  ],
};

/** As it stands in a line of words apart by commas: a term that has commas of its own has dashes there. */
export const asWord = (label: string): string =>
  label
    .replace(/\s*[,;\n]\s*/g, " – ")
    .replace(/\s+/g, " ")
    .trim();

const mostLabel = 300;

/** The terms of a file; what is wrong is said on its sheet, by line. */
export function readTerms(sheet: Sheet, scheme: Scheme): Term[] {
  const found = new Map<string, { label: string; main: boolean; names: Map<string, string> }>();
  const seen = new Map<string, number>();
  for (const row of sheet.rows) {
    const code = sheet.text(row, "code", 200);
    const label = asWord(sheet.text(row, "label", mostLabel));
    if (code === "" || label === "") continue;
    if (scheme !== "rome") sheet.once(seen, row, "code", code);
    if (scheme === "esco" && !["", "released"].includes(sheet.text(row, "status", 40))) continue;
    const main = scheme !== "rome" || sheet.text(row, "kind", 40).toUpperCase() === "PRINCIPALE";
    const held = found.get(code) ?? { label, main, names: new Map<string, string>() };
    if (main) Object.assign(held, { label, main });
    for (const name of [
      label,
      ...othersOf(sheet.cell(row, "others").text),
      sheet.text(row, "short", mostLabel),
    ])
      if (name !== "") held.names.set(plain(asWord(name)), asWord(name).slice(0, mostLabel));
    found.set(code, held);
  }
  return [...found].map(([code, { label, names }]) => ({ code, label, names: [...names.values()] }));
}

/** The other names of ESCO stand each on a line of the cell. */
const othersOf = (text: string): string[] => text.split("\n").map((name) => name.trim());
