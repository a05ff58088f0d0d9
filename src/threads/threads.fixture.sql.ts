import { sql } from "kysely";
import type { World } from "../../fixtures/world.ts";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { makeScene } from "../foundation/scene.ts";
import { ensureKey } from "./mail-key.sql.ts";

const within = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await enterCooperative(tx, 1, null);
    return work(tx);
  });

/** The address of Nadia in a thread, or to begin one. */
export const keyOfNadia = (world: World, of: { thread?: string; group?: string | null } = {}) =>
  within(world.db, (tx) =>
    ensureKey(makeScene(tx, 1, world.actor("entrepreneur"), new Date("2026-11-23T12:00:00Z")), {
      person: world.personId("entrepreneur"),
      ...of,
    }),
  );

export interface Told {
  readonly kind: string;
  readonly who: string;
}

/** Who was told of what, in the order of names. */
export const toldOf = (db: Db) =>
  within(db, async (tx) => {
    const { rows } = await sql<Told>`select n.kind, p.given_name as who from notices.notice n
      join people.person p on p.id = n.person where n.kind like 'threads.%' order by 2, 1`.execute(tx);
    return rows;
  });

export interface Sent {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly replyTo: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

export const lettersOf = (db: Db) =>
  within(db, async (tx) => {
    const { rows } = await sql<Sent>`select recipient, subject, body, reply_to as "replyTo", headers
      from people.mail where cooperative = 1 order by at, id`.execute(tx);
    return rows;
  });

/** What no operation does: a vote after the poll is closed. */
export const voteLate = (db: Db, poll: string, person: string) =>
  within(db, (tx) =>
    sql`insert into threads.poll_vote (cooperative, poll, person, position, set_at)
      values (1, ${poll}, ${person}, 0, now())`.execute(tx),
  );
