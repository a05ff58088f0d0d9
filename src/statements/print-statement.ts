import { type Activity, readActivityLogo } from "../activities/index.ts";
import { fileNameOf, typeset } from "../documents/index.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Language } from "../foundation/words.ts";
import { type Cooperative, legalLines, readCooperative } from "../network/index.ts";
import type { Found } from "./find-statement.ts";
import { paperOf } from "./paper.ts";
import type { Who } from "./told.ts";

/** The PDF/A-3b of the statement of an activity, one or two pages under its own brand. */
export async function printStatement(
  { db, cooperative }: Scene,
  found: Found & { activity: Activity },
  { who, language }: { who: Who; language: Language },
): Promise<Buffer> {
  const house = (await readCooperative(db, cooperative)) as Cooperative;
  const logo = await readActivityLogo(db, cooperative, found.activity.id);
  const { name, trade, code, colour } = found.activity;
  const pdf = await typeset("src/statements/statement.typ", {
    ...paperOf(found, who, language),
    ...{ language, name, under: [code, trade].filter((text) => text !== "").join(" · "), colour },
    // The template has no files: the picture comes to it as numbers.
    logo: logo ? [...logo.bytes] : [],
    house: house.name,
    foot: legalLines(house),
  });
  return Buffer.from(pdf);
}

/** « Releve-2026-10-atelier-benali.pdf ». */
export const statementFileName = ({ period, activity }: Found & { activity: Activity }): string =>
  `Releve-${period.key === "tout" ? "depuis-le-debut" : period.key}-${fileNameOf(activity.name)}.pdf`;
