import { people } from "../../fixtures/people.ts";
import {
  giveSeat,
  leave,
  offerItem,
  openSheets,
  planEvent,
  publishEvent,
  register,
  sealSheet,
  signSheet,
} from "../events/index.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { inScene, momentOf } from "./demo.sql.ts";
import { lunches, open, training, workshops } from "./event-texts.ts";
import { listSheets } from "./events.sql.ts";
import type { House } from "./live-month.ts";
import { meetOnline } from "./live-of.ts";
import { makeAct } from "./make-act.ts";
import { workday } from "./workday.ts";

interface Gathering {
  readonly admitted: ReadonlyMap<string, string>;
  readonly today: CivilDate;
}

/** Who takes part, and an act of theirs so many days from today. */
function castOf(database: Db, house: House, { admitted, today }: Gathering) {
  const actor = (person: string, name: string, role: Role): Actor => ({
    ...{ ...stranger, kind: "person", person, name, roles: new Set([role]) },
  });
  const ofTeam = (one: { email: string; givenName: string; familyName: string }, role: Role) =>
    actor(admitted.get(one.email) ?? "", `${one.givenName} ${one.familyName}`, role);
  const act = <T = { id: string }>(
    who: Actor,
    day: number,
    operation: AnyOperation,
    input: object,
    hour = 9,
  ) => {
    const date = addDays(today, day);
    const clock = () => momentOf(date, hour);
    return makeAct(database, date, who, clock)<T>(house.cooperative, operation, input);
  };
  const entrepreneurs = ["A017", "A018", "A022", "A024", "A029", "A033"].flatMap((code) => {
    const one = house.planned.find((planned) => planned.code === code);
    return one ? [actor(one.person, `${one.givenName} ${one.familyName}`, "entrepreneur")] : [];
  });
  return {
    ...{ act, entrepreneurs, today },
    julien: ofTeam(people.community, "community"),
    amaia: ofTeam(people.adviser, "adviser"),
  };
}
export type Cast = ReturnType<typeof castOf>;

const common = { audience: "members", place: "Salle des Sardinières, Tarnos", siteSeats: 12 };
const hostedBy = (...hosts: (Actor | undefined)[]) => ({
  hosts: hosts.flatMap((host) => host?.person ?? []),
});

/** A lunch each month, workshops that fill up, one open to anybody, a day of training that was. */
export async function gather(database: Db, house: House, gathering: Gathering): Promise<void> {
  const cast = castOf(database, house, gathering);
  await lunchTogether(cast);
  await shareSkills(cast);
  await openDoors(cast);
  await train(database, house, cast);
  await meetOnline(cast);
}

async function lunchTogether({ act, julien, entrepreneurs, today }: Cast): Promise<void> {
  const date = workday(today, -100);
  const repeat = { rhythm: "month-weekday", until: addMonths(date, 8), except: [] };
  const when = { date, from: "12:00", to: "14:00", meal: "shared" };
  const told = { kind: "lunch", ...lunches, ...common, ...when, repeat, mostSeats: 2, leaveHours: 12 };
  const { id } = await act(julien, -160, planEvent, { ...told, ...hostedBy(julien) });
  await act(julien, -159, publishEvent, { event: id, following: true, despite: true });
  for (const [n, one] of entrepreneurs.slice(0, 4).entries())
    await act(one, -155 + n, register, { event: id, mode: "site", despite: true });
}

/**
 * Two workshops to come; in the first one more wants to come than there are seats, and somebody gave theirs
 * back; at the second one eats for a price, and somebody gives their seat to Amaia.
 */
async function shareSkills({ act, julien, amaia, entrepreneurs, today }: Cast): Promise<void> {
  for (const [n, { seats, ...text }] of workshops.entries()) {
    const date = workday(today, 9 + n * 7);
    const told = { kind: "workshop", ...text, ...common, siteSeats: seats, onlineSeats: n === 0 ? null : 20 };
    const host = entrepreneurs[n + 4];
    const when = { date, from: "09:30", to: "12:00", leaveHours: 48 };
    const { id } = await act(julien, -20 + n, planEvent, { ...told, ...when, ...hostedBy(julien, host) });
    await act(julien, -19 + n, publishEvent, { event: id, despite: true });
    const coming = entrepreneurs.filter((one) => one !== host);
    const ids: string[] = [];
    for (const [m, one] of coming.entries())
      ids.push((await act(one, -15 + m, register, { event: id, mode: "site", despite: true })).id);
    const last = coming[3];
    if (n === 1) {
      const meal = { name: "Repas sur place", priceCents: 1250n, untilHours: 48 };
      await act(julien, -18, offerItem, { event: id, ...meal });
      if (coming[1]) await act(coming[1], 0, giveSeat, { registration: ids[1], receiver: amaia.person });
    }
    if (n === 0 && last) await act(last, 0, leave, { registration: ids[3] });
  }
}

async function openDoors({ act, julien, amaia, today }: Cast): Promise<void> {
  const when = { date: workday(today, 14), from: "18:00", to: "19:30" };
  const told = { kind: "meeting", ...open, ...common, audience: "public", siteSeats: 20, mostSeats: 3 };
  const { id } = await act(julien, -10, planEvent, { ...told, ...when, ...hostedBy(amaia) });
  await act(julien, -10, publishEvent, { event: id, despite: true });
}

async function train(database: Db, house: House, { act, amaia, entrepreneurs, today }: Cast): Promise<void> {
  const when = { date: workday(today, -12), from: "09:00", to: "17:00", signed: true };
  const told = { kind: "training", ...training, ...common, ...when, leaveHours: 72 };
  const { id } = await act(amaia, -40, planEvent, { ...told, ...hostedBy(amaia) });
  await act(amaia, -40, publishEvent, { event: id, despite: true });
  const seats: string[] = [];
  for (const one of entrepreneurs.slice(0, 3))
    seats.push((await act(one, -30, register, { event: id, mode: "site", despite: true })).id);
  await act(amaia, -11, openSheets, { event: id });
  const sheets = await inScene(database, house.cooperative, today, (scene) => listSheets(scene, id));
  for (const halfDay of sheets) {
    for (const registration of seats) await act(amaia, -11, signSheet, { halfDay, registration, drawing });
    await act(amaia, -11, sealSheet, { halfDay, drawing });
  }
}

/** A signature like another. */
const drawing = "M30,60L45,30L60,65L80,35L95,60L120,50L150,62L180,40L210,58";
