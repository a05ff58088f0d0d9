import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { addCatalogue } from "./words.ts";

/** Read languages/<code>.json (word id → text); a file that cannot be read is named, and stops the start. */
export async function loadLanguages(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => /^[a-z]{2,3}\.json$/.test(each))) {
    addCatalogue(basename(name, ".json"), tableOf(name, await readFile(join(folder, name), "utf8")));
  }
}

function tableOf(name: string, json: string): Record<string, string> {
  let table: unknown;
  try {
    table = JSON.parse(json);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
  const texts =
    typeof table === "object" && table !== null && !Array.isArray(table) ? Object.values(table) : [null];
  if (!texts.every((text) => typeof text === "string")) {
    throw new Error(`${name}: a language is a table from the id of a word to its text`);
  }
  return table as Record<string, string>;
}
