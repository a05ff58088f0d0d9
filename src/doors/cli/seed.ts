/** `npm run seed -- --scale N`: the demonstration, N times as large, into an empty database. */
import { parseArgs } from "node:util";
import { loadDemonstration } from "../../demo/index.ts";
import { migrate } from "../../foundation/migrate.ts";
import { operatorLanguage, StartRefusal } from "../../foundation/postgres/index.ts";
import { openDatabase } from "./open-database.ts";

const said = {
  loaded: { fr: "La démonstration est chargée.", en: "The demonstration is loaded." },
  kept: {
    fr: "La base contient déjà une coopérative : rien n'a été ajouté.",
    en: "The database already holds a cooperative: nothing was added.",
  },
};

try {
  const { values } = parseArgs({ options: { scale: { type: "string", default: "1" } } });
  const scale = Number(values.scale);
  if (!Number.isInteger(scale) || scale < 1 || scale > 10)
    throw new StartRefusal({ fr: "--scale va de 1 à 10.", en: "--scale goes from 1 to 10." });
  const data = process.env.ENSEMBLE_DATA ?? "data";
  const database = await openDatabase({ data, databaseUrl: process.env.DATABASE_URL || undefined });
  try {
    await migrate(database.url);
    const loaded = await loadDemonstration(database.url, (text) => console.log(text), scale);
    console.log((loaded ? said.loaded : said.kept)[operatorLanguage()]);
  } finally {
    await database.close();
  }
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
