import { sql } from "kysely";
import { job } from "../foundation/actor.ts";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { makeScene } from "../foundation/scene.ts";
import { holdings } from "./holdings.ts";

const inside = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    return work(tx);
  });

/** What the audit kept of the answers, as text. */
export const auditedAnswers = (db: Db): Promise<string[]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ input: string }>`select input::text as input from foundation.audit
      where operation like 'funding.answer-%'`.execute(tx);
    return rows.map(({ input }) => input);
  });

export const countEntries = (db: Db): Promise<number> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from funding.entry_answers`.execute(
      tx,
    );
    return rows[0]?.n ?? 0;
  });

/** Answers written in SQL, as the application's role: the code of the error, or that it passed. */
export async function tryEntry(db: Db, of: { convention: string; person: string }): Promise<string> {
  try {
    return await inside(db, async (tx) => {
      await sql`insert into funding.entry_answers (cooperative, convention, person, number, gender,
          birth_date, job, education, household, disability, told_at)
        values (1, ${of.convention}, ${of.person}, 99, 'f', '1988-04-12', 'employed', 'upper', 'unsaid', 'no',
          now())`.execute(tx);
      return "done";
    });
  } catch (error) {
    return String((error as { code?: string }).code);
  }
}

/** Of which questionnaire whom was told on a day, in the order of the alphabet. */
export const noticesOn = (db: Db, day: CivilDate): Promise<string[][]> =>
  inside(db, async (tx) => {
    const { rows } = await sql<{ kind: string; name: string }>`select n.kind, p.given_name as name
      from notices.notice n join people.person p on p.id = n.person
      where n.kind like 'funding.%-questionnaire' and (n.at at time zone 'Europe/Paris')::date = ${day}
      order by n.kind, p.given_name`.execute(tx);
    return rows.map(({ kind, name }) => [kind.replace(/^funding\.|-questionnaire$/g, ""), name]);
  });

/** What the retention takes of the answers on a day. */
export const erasedOn = (db: Db, day: CivilDate, spared: readonly string[] = []): Promise<number> =>
  inside(db, async (tx) => {
    const held = holdings.find(({ name }) => name === "funding.participants");
    const scene = makeScene(tx, 1, job, new Date(`${day}T08:00:00Z`));
    return (await held?.own?.past?.(scene, { before: addMonths(day, -60), spared })) ?? 0;
  });
