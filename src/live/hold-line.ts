import { v7 } from "uuid";
import type { WhichEvent } from "../events/index.ts";
import type { Actor } from "../foundation/actor.ts";
import type { Db, Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { type Clock, makeScene } from "../foundation/scene.ts";
import { tellRoom } from "../video/index.ts";
import { lineOf, seeHall, selfOf } from "./find-hall.ts";
import { isWithin } from "./hall.ts";
import { deletePresence, insertPresence, touchPresence } from "./presence.sql.ts";

export interface Caller {
  readonly cooperative: number;
  readonly actor: Actor;
}

/** A page of an event that somebody has open. */
export interface HeldLine {
  /** What its changes are told under. */
  readonly name: string;
  /** It is still open: the sign of life is no act of anybody. */
  sign(): Promise<void>;
  end(): Promise<void>;
}

/** The line of a page of an event: those who have it open too are told. Null for whoever is not of it. */
export async function holdLine(
  database: Db,
  { cooperative, actor }: Caller,
  asked: WhichEvent,
  clock: Clock,
): Promise<HeldLine | null> {
  const inHouse = <T>(act: (db: Tx) => Promise<T>) =>
    database.transaction().execute(async (db) => {
      await enterCooperative(db, cooperative, actor.person);
      return act(db);
    });
  const id = v7();
  const name = await inHouse(async (db) => {
    const scene = makeScene(db, cooperative, actor, clock());
    const of = await seeHall(scene, asked);
    if (!of || !isWithin(of)) return null;
    const event = of.inside.event.id;
    await insertPresence(db, cooperative, { ...selfOf(of), id, event, now: scene.now });
    await tellRoom(scene, lineOf(event));
    return lineOf(event);
  });
  if (!name) return null;
  return {
    name,
    sign: () => inHouse((db) => touchPresence(db, cooperative, id, clock())),
    end: () =>
      inHouse(async (db) => {
        await deletePresence(db, cooperative, id);
        await tellRoom({ db, cooperative }, name);
      }),
  };
}
