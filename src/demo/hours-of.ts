import { readParties } from "../contracts/index.ts";
import { insertRequest, keepPaper, readRequestAbout, signPaper } from "../documents/index.ts";
import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  type Month,
  monthOf,
} from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import {
  aboutSheet,
  insertHours,
  insertMonthClosing,
  insertSheet,
  listHoursOfAdviser,
  printSheet,
  titleOf,
} from "../funding/index.ts";
import { inScene } from "./demo.sql.ts";
import type { House } from "./live-month.ts";
import { workday } from "./workday.ts";

interface Keeping {
  readonly convention: string;
  /** Of each adviser, those the convention supports. */
  readonly supported: ReadonlyMap<string, readonly string[]>;
  readonly begins: CivilDate;
  readonly today: CivilDate;
  readonly director: string;
}

const themes = [
  "Prévisionnel et trésorerie",
  "Prix de vente et marges",
  "Préparation d’un devis",
  "Prospection",
  "Organisation de la semaine",
  "Point sur le passage au CESA",
];
const starts = [8.5, 10.5, 14, 15.5];

/** The hours of each month, kept at its end, and the sheets of those that are over. */
export async function keepHours(database: Db, house: House, keeping: Keeping): Promise<void> {
  const { begins, today, director } = keeping;
  for (let month = begins; month <= today; month = addMonths(month, 1)) {
    const over = lastOfMonth(month) < today;
    const day = over ? [addDays(lastOfMonth(month), 4), today].sort()[0] : today;
    const last = over ? lastOfMonth(month) : workday(today, -10);
    await inScene(
      database,
      house.cooperative,
      day ?? today,
      (scene) => live(scene, keeping, { month, last }),
      director,
    );
  }
}

async function live(
  scene: Scene,
  { convention, supported, director, today }: Keeping,
  { month, last }: { month: CivilDate; last: CivilDate },
): Promise<void> {
  const newest = monthOf(addMonths(firstOfMonth(today), -1));
  for (const [n, [adviser, members]] of [...supported].entries()) {
    for (let i = 0, day = workday(addDays(month, -1), 1 + (n % 2)); day <= last; i++, day = workday(day, 2)) {
      const member = members[(i * 3 + Number(month.slice(5, 7))) % members.length];
      const minute = (starts[(i + n) % starts.length] ?? 9) * 60;
      if (!member) continue;
      await insertHours(scene, {
        ...{ id: scene.newId(), adviser, convention, appointment: null, day, members: [member] },
        startsAt: firstInstantOf({ date: day, minute }),
        endsAt: firstInstantOf({ date: day, minute: minute + 75 + ((i + n) % 3) * 15 }),
        theme: themes[(i + n) % themes.length] ?? "",
        reason: "Feuille d’émargement",
      });
    }
    // Of the month that has just ended, one sheet is still to make and one waits for the director.
    const signatures = monthOf(month) < newest ? 2 : n;
    const isOver = last === lastOfMonth(month);
    if (isOver && signatures > 0) await sign(scene, { adviser, director, month: monthOf(month), signatures });
  }
}

interface Signing {
  readonly adviser: string;
  readonly director: string;
  readonly month: Month;
  readonly signatures: number;
}

/** A sheet put to signature, signed by the adviser, and where asked by the director: no code left by mail. */
async function sign(scene: Scene, { adviser, director, month, signatures }: Signing): Promise<void> {
  const { db, cooperative, now } = scene;
  const days = { adviser, from: `${month}-01`, to: lastOfMonth(`${month}-01`) };
  const hours = await listHoursOfAdviser(db, cooperative, days);
  const { person, representative } = await readParties(db, cooperative, adviser, scene.today);
  if (hours.length === 0 || representative?.id !== director) return;
  const bytes = await printSheet(scene, { month, hours, adviser: person, responsible: representative });
  const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes });
  const id = scene.newId();
  const minutes = hours.reduce((sum, one) => sum + one.minutes, 0);
  await insertSheet(scene, { id, adviser, month, minutes, paper });
  const request = { id: scene.newId(), about: aboutSheet(id), title: titleOf(person.name, month), paper };
  await insertRequest(scene, request, [
    { person: adviser, capacity: "Accompagnement" },
    { person: director, capacity: "pour la coopérative" },
  ]);
  const parties = [person, representative].slice(0, signatures);
  for (const { id: signer, email } of parties) {
    const asked = await readRequestAbout(db, cooperative, request.about);
    const code = { sentAt: now, sentTo: email, hash: "", tries: 0, provedAt: now };
    if (asked) await signPaper(scene, { request: asked, person: signer, code, now }, "J’ai lu et je signe.");
  }
  if (signatures === 2) await insertMonthClosing(scene, { id, adviser, month });
}
