import { readHeld } from "../foundation/holding.sql.ts";
import type { Holding } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import { say } from "../foundation/words.ts";
import { ownWords } from "./own-words.ts";

type Row = Readonly<Record<string, unknown>>;

/** Columns that name somebody: the person themself, or whoever of the cooperative did something. */
const somebody =
  /(^|_)by$|^(person|member|adviser|author|owner|reader|by_person|interviewer|resource|opened_by|userId)$/;

function told(row: Row, hidden: readonly string[], person: string, language: string): Row {
  const entries = Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    if (name === "cooperative" || hidden.includes(name)) return [];
    if (!somebody.test(name) || typeof value !== "string") return [[name, value]];
    return [[name, say(value === person ? ownWords.you : ownWords.house, language)]];
  });
  return Object.fromEntries(entries);
}

/** What a holding tells of a person: its tables, without secrets or anybody else's name, and the papers. */
export async function toldRows(scene: Scene, holding: Holding, person: string) {
  const { db, cooperative, actor } = scene;
  const tables: Record<string, Row[]> = {};
  const papers = new Set<string>();
  for (const held of holding.tables) {
    const rows = await readHeld(db, cooperative, { holding, held, person });
    for (const row of rows) if (held.paper && row[held.paper]) papers.add(String(row[held.paper]));
    const shown = rows.map((row) => told(row, held.hidden ?? [], person, actor.language));
    tables[held.table] = [...(tables[held.table] ?? []), ...shown];
  }
  const count = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);
  return { tables, papers: [...papers], count };
}
