import { type Actor, isTeam } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { readEvent } from "./event.sql.ts";
import { type Event, isOfHouse, maySee, organises, type State, stateOf } from "./event.ts";
import { findByKey, listOwn, readRegistration } from "./registration.sql.ts";
import type { Registration } from "./registration.ts";

/** Who somebody is at an event: one who leads it, one who is of it, or another of the house. */
export type Place = "host" | "within" | "house";

export interface Inside {
  readonly event: Pick<Event, "id" | "title" | "about" | "startsAt" | "endsAt" | "where" | "hosts"> & {
    readonly online: boolean;
  };
  readonly state: State;
  readonly place: Place;
  /** One of the two: a member, or a guest, whatever seat they have. */
  readonly person: string | null;
  readonly guest: string | null;
  readonly name: string;
  /** Where one joins online: an address outside, or our own room by video (empty); null for who does not. */
  readonly join: string | null;
}

export interface WhichEvent {
  readonly event?: string | undefined;
  /** Of a guest’s own page. */
  readonly key?: string | undefined;
}

/**
 * An event as whoever asks is placed in it: by a seat that is confirmed, as who leads it or keeps the house;
 * a visitor by the key of their letter alone. Null where there is none, or one may not know of it.
 */
export const findInside = (scene: Scene, { event, key }: WhichEvent): Promise<Inside | null> =>
  key ? findByLetter(scene, key) : event ? findAsMember(scene, event) : Promise.resolve(null);

async function findByLetter(scene: Scene, key: string): Promise<Inside | null> {
  const { db, cooperative, actor } = scene;
  if (actor.kind !== "visitor") return null;
  const id = await findByKey(db, cooperative, key);
  const r = id ? await readRegistration(db, cooperative, id) : null;
  const e = r && (await readEvent(db, cooperative, r.event));
  if (!r?.guest || !e || r.endedAt || !r.confirmedAt) return null;
  const join = r.mode === "online" && e.onlineLink ? e.onlineLink : null;
  return toldOf(scene, e, { place: "within", person: null, guest: r.guest, name: r.name, join });
}

/** Those of an event: who leads it, who has a seat, who keeps the house. */
export const isInside = (
  actor: Actor,
  e: Pick<Event, "hosts" | "plannedBy">,
  own: readonly Pick<Registration, "confirmedAt">[],
): boolean => organises(actor, e) || isTeam(actor) || own.some(({ confirmedAt }) => confirmedAt !== null);

async function findAsMember(scene: Scene, event: string): Promise<Inside | null> {
  const { db, cooperative, actor } = scene;
  const e = await readEvent(db, cooperative, event);
  if (!e || (actor.kind === "person" && !(isOfHouse(actor) && maySee(actor, e)))) return null;
  const seats = actor.person ? await listOwn(db, cooperative, event, actor.person) : [];
  const own = seats.filter((r) => r.confirmedAt);
  const hosting = e.hosts.some(({ id }) => id === actor.person);
  const joins = hosting || own.some(({ mode }) => mode === "online");
  return toldOf(scene, e, {
    place: organises(actor, e) ? "host" : isInside(actor, e, own) ? "within" : "house",
    ...{ person: actor.person, guest: null, name: actor.name },
    join: joins && e.onlineSeats !== null ? e.onlineLink : null,
  });
}

function toldOf({ now }: Scene, e: Event, self: Omit<Inside, "event" | "state">): Inside {
  const { id, title, about, startsAt, endsAt, where, hosts } = e;
  const event = { id, title, about, startsAt, endsAt, where, hosts, online: e.onlineSeats !== null };
  return { event, state: stateOf(e, now), ...self };
}
