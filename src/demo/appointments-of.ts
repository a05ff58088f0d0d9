import { people } from "../../fixtures/people.ts";
import {
  bookAppointment,
  enterSchoolHoliday,
  markAppointment,
  offerType,
  setHours,
  setTravel,
} from "../appointments/index.ts";
import { type Actor, stranger } from "../foundation/actor.ts";
import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { AnyOperation } from "../foundation/operation.ts";
import { perform } from "../foundation/perform.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { momentOf } from "./demo.sql.ts";
import type { House } from "./live-month.ts";
import { thirdAdviser } from "./names.ts";
import { workday } from "./workday.ts";

interface Receiving {
  readonly admitted: ReadonlyMap<string, string>;
  readonly siteIds: readonly string[];
  readonly today: CivilDate;
  /** Of each activity, whoever follows it. */
  readonly advisers: ReadonlyMap<string, string | null>;
}

/** A day and its hour, in universal time. */
type Moment = readonly [CivilDate, number];

const subjects = [
  "Mon prévisionnel du trimestre",
  "Un devis à relire",
  "Le passage au CESA",
  "Mes prix",
  "Un client qui ne paie pas",
  "L’aménagement de l’atelier",
];

/** Two sites and the phone, whatever the weekday of the demonstration. */
const weekOf = (sites: readonly string[]) =>
  [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, fromMinute: 540, toMinute: 750, site: sites[weekday % 2] ?? sites[0] ?? null },
    { weekday, fromMinute: 840, toMinute: 1050, site: sites[0] ?? null },
  ]);

const types = [
  {
    ...{ name: "Faire le point", minutes: 60, modes: ["site", "phone", "video"], afterMinutes: 10 },
    ...{ noticeHours: 24, horizonDays: 60, perDay: 4, onRequest: false },
    directions: "Premier étage, à droite en sortant de l’escalier.",
  },
  {
    ...{ name: "Question rapide", minutes: 30, modes: ["phone", "video"], noticeHours: 4, horizonDays: 21 },
    onRequest: false,
  },
  {
    ...{ name: "Visite de votre atelier", minutes: 90, modes: ["at-member"], beforeMinutes: 30 },
    ...{ afterMinutes: 30, noticeHours: 72, horizonDays: 60, perWeek: 2, onRequest: true },
  },
] as const;

const exampleZone = "Zone A";

/** No official dates: a fortnight to come, said to be an example. */
const exampleHoliday = (today: CivilDate) => ({
  ...{ name: "Vacances d’exemple", zone: exampleZone, source: "Exemple de la démonstration" },
  ...{ firstDay: addDays(today, 30), lastDay: addDays(today, 44) },
});

const at = (date: CivilDate, hour: number) => firstInstantOf({ date, minute: hour * 60 }).toISOString();

/** The advisers receive; some of those they follow came, one did not, others will. */
export async function keepAppointments(database: Db, house: House, receiving: Receiving): Promise<void> {
  const { admitted, siteIds, today, advisers } = receiving;
  const act = async (person: string, [on, hour]: Moment, operation: AnyOperation, input: object) => {
    const roles: Actor["roles"] = new Set(["adviser", "entrepreneur"]);
    const actor: Actor = { ...stranger, kind: "person", person, roles };
    const call = { database, cooperative: house.cooperative, actor, door: "cli" as const };
    const outcome = await perform(operation, input, { ...call, clock: () => momentOf(on, hour) });
    if (!outcome.ok) throw new Error(`${operation.name}: ${outcome.refusal.code}`);
    return outcome.result as { id: string };
  };
  const team = [people.adviser, people.colleague, thirdAdviser].map(({ email }) => admitted.get(email) ?? "");
  const ways = siteIds.flatMap((site, n) => siteIds.slice(n + 1).map((other) => ({ site, other })));
  const began: Moment = [workday(today, -12), 8];
  for (const way of ways) await act(team[0] ?? "", began, setTravel, { ...way, minutes: 35 });
  await act(team[0] ?? "", began, enterSchoolHoliday, exampleHoliday(today));
  for (const adviser of team) {
    // One of them has children at school.
    const closedZone = adviser === team[1] ? exampleZone : null;
    await act(adviser, began, setHours, { hours: weekOf(siteIds), closedZone });
    const offered: string[] = [];
    for (const type of types) offered.push((await act(adviser, began, offerType, type)).id);
    const followed = house.planned.filter(({ id }) => advisers.get(id) === adviser).slice(0, 6);
    for (const [n, { person }] of followed.entries()) {
      const day = workday(today, [-9, -6, -3, 2, 4, 6][n] ?? 6);
      const asked = { type: offered[0], startsAt: at(day, 9 + (n % 2)), mode: "phone", about: subjects[n] };
      const { id } = await act(person, [workday(day, -3), 7], bookAppointment, asked);
      if (day < today) await act(adviser, [day, 17], markAppointment, { appointment: id, held: n !== 1 });
    }
    const [asker] = followed;
    const visit = { type: offered[2], startsAt: at(workday(today, 8), 14), mode: "at-member" };
    const place = "3 chemin des Potiers, 40220 Tarnos";
    if (asker) await act(asker.person, [today, 8], bookAppointment, { ...visit, place, about: subjects[5] });
  }
}
