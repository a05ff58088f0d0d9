import { v7 } from "uuid";
import { readPaper } from "../documents/index.ts";
import type { Db, Tx } from "../foundation/database.ts";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { slugOfHouseKey } from "../foundation/house-key.ts";
import type { Clock } from "../foundation/scene.ts";
import { withinHouse } from "../network/index.ts";
import { type IceServer, iceServersFor } from "./ice.ts";
import { findPresence, listPresences, touchPresence } from "./presence.sql.ts";
import { readRoom } from "./room.sql.ts";
import { isAlive, isOver, type Presence } from "./room.ts";
import { findGivenFile, readShared, type Shared } from "./shared.sql.ts";
import { passSignal } from "./tell-room.sql.ts";

/** What the page of somebody at the door, or within, is told whenever it changes. */
export interface Standing {
  readonly kind: "standing";
  readonly self: string;
  readonly state: Presence["state"] | "over";
  readonly host: boolean;
  /** Those within; for a host also those at the door. */
  readonly people: readonly Pick<Presence, "id" | "name" | "host" | "state">[];
  /** What those within have before them together; null at the door. */
  readonly shared: Shared | null;
  /** Given once one is within. */
  readonly ice: readonly IceServer[];
}

export interface Holder {
  readonly cooperative: number;
  readonly presence: Presence;
}

/** Whose key this is, while it is worth something; the sign of life counts from now. */
export function findHolder(database: Db, key: string, clock: Clock): Promise<Holder | null> {
  return withinHouse(database, slugOfHouseKey(key) ?? "", async (db, cooperative) => {
    const presence = await findPresence(db, cooperative, hashOfSecret(key));
    const now = clock();
    if (!presence || !isAlive(presence, now)) return null;
    await touchPresence(db, cooperative, presence.id, now);
    return { cooperative, presence };
  });
}

interface Looking {
  readonly key: string;
  readonly clock: Clock;
  readonly turn: string | undefined;
}

/** Where the holder of a key stands now, their sign of life given; null where the key is worth nothing. */
export function readStanding(database: Db, { key, clock, turn }: Looking): Promise<Standing | null> {
  return withinHouse(database, slugOfHouseKey(key) ?? "", async (db, cooperative) => {
    const now = clock();
    const own = await findPresence(db, cooperative, hashOfSecret(key));
    const room = own && (await readRoom(db, cooperative, own.room));
    if (!own || !room) return null;
    await touchPresence(db, cooperative, own.id, now);
    const over = isOver(room, now);
    const within = own.state === "in" && !over;
    const people = over ? [] : await seenBy(db, cooperative, own, now);
    const state = over && ["in", "waiting"].includes(own.state) ? "over" : own.state;
    const ice = within ? iceServersFor(turn, own.id, now) : [];
    const shared = within ? await readShared(db, cooperative, own.room) : null;
    return { kind: "standing", self: own.id, state, host: own.host, people, shared, ice };
  });
}

/** Whoever waits sees nobody; whoever is within sees the others; a host also who is at the door. */
async function seenBy(db: Tx, cooperative: number, own: Presence, now: Date) {
  if (own.state !== "in") return [];
  const all = await listPresences(db, cooperative, own.room, now);
  const seen = all.filter(({ state }) => state === "in" || own.host);
  return seen.map(({ id, name, host, state }) => ({ id, name, host, state }));
}

/** Passes on what one browser within says to another of the same room; says whether it could. */
export function sendSignal(
  database: Db,
  { key, to, data, clock }: { key: string; to: string; data: unknown; clock: Clock },
): Promise<boolean> {
  return withinHouse(database, slugOfHouseKey(key) ?? "", async (db, cooperative) => {
    const now = clock();
    const own = await findPresence(db, cooperative, hashOfSecret(key));
    if (own?.state !== "in" || !isAlive(own, now)) return false;
    const all = await listPresences(db, cooperative, own.room, now);
    if (!all.some(({ id, state }) => id === to && state === "in")) return false;
    await passSignal({ db, cooperative }, own.room, { id: v7(), from: own.id, to, data });
    return true;
  }).then(Boolean);
}

/** A file given in the room of whoever is within by this key; null where there is none, or one is not. */
export function openFile(database: Db, { key, id, clock }: { key: string; id: string; clock: Clock }) {
  return withinHouse(database, slugOfHouseKey(key) ?? "", async (db, cooperative) => {
    const now = clock();
    const own = await findPresence(db, cooperative, hashOfSecret(key));
    if (own?.state !== "in" || !isAlive(own, now)) return null;
    const file = await findGivenFile(db, cooperative, { room: own.room, id });
    const paper = file && (await readPaper(db, cooperative, file.paper));
    return paper && { ...paper, name: file.name };
  });
}
