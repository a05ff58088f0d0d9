import { sql } from "kysely";
import type { Tx } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";

/** The last appointment that was held and the next that is agreed; null where there is none. */
export interface Meetings {
  readonly lastHeldAt: Date | null;
  readonly lastHeld: string | null;
  readonly nextAt: Date | null;
  readonly next: string | null;
}

type By = "member" | "activity";

async function readMeetings(
  { db, cooperative, now }: Pick<Scene, "db" | "cooperative" | "now">,
  by: By,
  ids: readonly string[],
): Promise<Map<string, Meetings>> {
  const column = sql.ref(`s.${by}`);
  const { rows } = await sql<Meetings & { of: string }>`
    select ${column} as of,
      max(s.starts_at) filter (where s.state = 'held') as "lastHeldAt",
      (array_agg(s.id order by s.starts_at desc) filter (where s.state = 'held'))[1] as "lastHeld",
      min(s.starts_at) filter (where s.state = 'confirmed' and s.starts_at >= ${now}) as "nextAt",
      (array_agg(s.id order by s.starts_at) filter (where s.state = 'confirmed'
        and s.starts_at >= ${now}))[1] as next
    from appointments.standing s
    where s.cooperative = ${cooperative} and ${column} = any(${[...ids]}::uuid[])
    group by 1`.execute(db as Tx);
  return new Map(rows.map(({ of, ...meetings }) => [of, meetings]));
}

/** Of each of these people who had or have one, in one query. */
export const readMeetingsOfMembers = (
  scene: Pick<Scene, "db" | "cooperative" | "now">,
  ids: readonly string[],
) => readMeetings(scene, "member", ids);

/** Of each of these activities that had or have one, in one query. */
export const readMeetingsOfActivities = (
  scene: Pick<Scene, "db" | "cooperative" | "now">,
  ids: readonly string[],
) => readMeetings(scene, "activity", ids);
