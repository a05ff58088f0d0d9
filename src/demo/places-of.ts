import sharp from "sharp";
import { people } from "../../fixtures/people.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addMonths, type CivilDate, firstOfMonth, monthOf } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import {
  bookRoom,
  giveFilePaper,
  giveFloorPlan,
  keepAgreement,
  keepDomiciliation,
  keepPlan,
  keepRoom,
  placeOnPlan,
  recordLetter,
  setRule,
  signDomiciliation,
  subscribe,
} from "../places/index.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";
import { plainPdf } from "./plain-pdf.ts";
import { workday } from "./workday.ts";

interface Housed {
  readonly admitted: ReadonlyMap<string, string>;
  readonly siteIds: readonly string[];
  readonly start: CivilDate;
  readonly today: CivilDate;
}

const rooms = [
  { site: 0, name: "Salle des Sardinières", seats: 8, equipment: ["screen", "video", "board"] },
  { site: 0, name: "Adour", seats: 14, equipment: ["projector", "paperboard"], stepFree: true },
  { site: 0, name: "Boucau", seats: 12, equipment: ["screen"], stepFree: true, afterMinutes: 15 },
  { site: 0, name: "Cabine", seats: 1, kind: "booth", equipment: ["video"] },
  { site: 0, name: "Bureau de la fenêtre", seats: 1, kind: "desk", equipment: ["screen"] },
  { site: 0, name: "Bureau du fond", seats: 1, kind: "desk" },
  { site: 0, name: "Utilitaire partagé", seats: 3, kind: "vehicle", wantsArrival: true },
  { site: 1, name: "Salle du Fronton", seats: 10, equipment: ["screen", "board"], stepFree: true },
  { site: 1, name: "Bureau du Fronton", seats: 1, kind: "desk" },
  { site: 2, name: "Salle des Fontaines", seats: 8, equipment: ["paperboard", "kitchen"], stepFree: true },
] as const;

const uses = [
  { room: 0, from: "09:00", to: "10:30", title: "Point avec une cliente" },
  { room: 1, from: "14:00", to: "17:00", title: "Atelier devis" },
  { room: 4, from: "08:30", to: "12:30", title: "Bureau pour la matinée" },
  { room: 7, from: "10:00", to: "12:00", title: "Rencontre des artisans" },
  { room: 3, from: "11:00", to: "11:45", title: "Appel avec un fournisseur", discreet: true },
  { room: 6, from: "13:00", to: "16:00", title: "Livraison d’un meuble" },
  { room: 9, from: "09:30", to: "11:00", title: "Essai de recettes" },
] as const;

/** The rooms of the sites, and who takes them: these last two months and these next days. */
export async function openPlaces(database: Db, house: House, housed: Housed): Promise<void> {
  const { admitted, siteIds, start, today } = housed;
  const { cooperative } = house;
  const keep = makeAct(database, start);
  const ids: string[] = [];
  for (const { site, ...room } of rooms.filter((one) => siteIds[one.site]))
    ids.push((await keep<{ id: string }>(cooperative, keepRoom, { ...room, site: siteIds[site] })).id);
  await drawFloor(keep, cooperative, siteIds[0] ?? "", ids);
  if (!siteIds[2]) return;
  const accessNotes = "Les deux salles, cloison ouverte. La clé de la cloison est à l’accueil.";
  const hall = { site: siteIds[0], name: "Grande salle", seats: 28, parts: [ids[1], ids[2]], accessNotes };
  const { id: great } = await keep<{ id: string }>(cooperative, keepRoom, { ...hall, hourlyCents: 1_500 });
  await keep(cooperative, setRule, {
    ...{ room: great, class: "member", approval: true, opens: "08:00", closes: "21:00" },
    ...{ weekdays: [1, 2, 3, 4, 5, 6], noticeMinutes: 1_440, horizonDays: 180, leastMinutes: 60 },
    ...{ mostMinutes: 600, lateHours: 48 },
  });
  const member = (n: number): Actor => {
    const one = house.planned[n % house.planned.length];
    return actorOf(one?.person ?? "", "entrepreneur", one ? [one.id] : []);
  };
  const take = (from: CivilDate, who: Actor, input: object) =>
    makeAct(database, from, who)(cooperative, bookRoom, input);
  for (let n = -30; n <= 6; n += 1) {
    const { room, ...use } = uses[(n + 35) % uses.length] as (typeof uses)[number];
    await take(workday(today, n < 0 ? n - 2 : -1), member(n + 40), {
      ...{ ...use, room: ids[room], date: workday(today, n === 0 ? 1 : n) },
    });
  }
  const julien = actorOf(admitted.get(people.community.email) ?? "", "community");
  const forum = {
    room: great,
    date: workday(today, 5),
    from: "09:00",
    to: "12:00",
    title: "Accueil du mois",
  };
  await take(workday(today, -3), julien, forum);
  const asked = {
    room: great,
    date: workday(today, 8),
    from: "14:00",
    to: "18:00",
    title: "Portes ouvertes",
  };
  const priced = { activity: house.planned[3]?.id ?? null, agreedCents: 6_000 };
  await take(workday(today, -1), member(3), { ...asked, ...priced });
  await offerPlan(database, house, today);
  await domicile(database, house, housed);
}

/** The ground floor of Tarnos as its team drew it: where each of the first six places stands. */
const placements = [
  { x: 3, y: 5, w: 28, h: 40 },
  { x: 35, y: 5, w: 29, h: 40 },
  { x: 66, y: 5, w: 31, h: 40 },
  { x: 3, y: 66, w: 14, h: 28 },
  { x: 64, y: 66, w: 15, h: 28 },
  { x: 82, y: 66, w: 15, h: 28 },
] as const;

async function drawFloor(
  keep: ReturnType<typeof makeAct>,
  cooperative: number,
  site: string,
  ids: readonly string[],
): Promise<void> {
  const walls = placements.map(({ x, y, w, h }) => `M${x * 12} ${y * 7}h${w * 12}v${h * 7}h-${w * 12}z`);
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="700" fill="none"
    stroke="#566163" stroke-width="5"><path fill="#fffdf8" d="M12 12h1176v676h-1176z"/>
    <path d="${walls.join("")}"/>
    <path stroke-width="3" d="M540 688v-70a70 70 0 0 1 70 70M300 470v190M330 470v190M360 470v190"/></svg>`;
  const base64 = (await sharp(Buffer.from(drawn)).png().toBuffer()).toString("base64");
  const given = { site, floor: "Rez-de-chaussée", file: { name: "plan.png", base64 } };
  const { id: plan } = await keep<{ id: string }>(cooperative, giveFloorPlan, given);
  for (const [n, at] of placements.entries())
    await keep(cooperative, placeOnPlan, { plan, room: ids[n], ...at });
}

/** One firm from outside has its office in Tarnos, and post came. */
async function domicile(database: Db, house: House, { siteIds, start, today }: Housed): Promise<void> {
  const { cooperative, planned } = house;
  const act = makeAct(database, start);
  const agreed = { number: `${start.slice(0, 4)}-40-007`, prefecture: "Landes", grantedOn: start };
  await act(cooperative, keepAgreement, agreed);
  const { id: domiciliation } = await act<{ id: string }>(cooperative, keepDomiciliation, {
    ...{ site: siteIds[0], firm: "Conserves Larralde", representative: "Maider Larralde" },
    ...{ representativeAddress: "3 rue du Port, 64500 Ciboure", phone: "05 59 00 00 02" },
    ...{ email: "maider@conserves.example", worksAt: "3 rue du Port, 64500 Ciboure" },
    ...{ booksAt: "Cabinet Oyhenart, Bayonne", startsOn: start, months: 3, monthlyCents: 3_000 },
  });
  const file = { name: "piece.pdf", base64: plainPdf(["Pièce du dossier"]).toString("base64") };
  for (const kind of ["identity", "address", "registration", "contract"])
    await act(cooperative, giveFilePaper, { domiciliation, kind, file });
  await act(cooperative, signDomiciliation, { domiciliation, signedOn: start });
  const post = makeAct(database, today);
  const came = { receivedOn: workday(today, -1) };
  const letter = { ...came, to: domiciliation, nature: "registered", sender: "Tribunal de Dax" };
  await post(cooperative, recordLetter, letter);
  const own = planned.find(({ code }) => code === "A017");
  if (own) await post(cooperative, recordLetter, { ...came, to: own.id, nature: "letter", sender: "Urssaf" });
}

/** Three activities have ten hours a month, since last month. */
async function offerPlan(database: Db, { cooperative, planned }: House, today: CivilDate): Promise<void> {
  const month = monthOf(addMonths(firstOfMonth(today), -1));
  const act = makeAct(database, `${month}-02`);
  const plan = { name: "Dix heures", monthlyCents: 4_000, includedHours: 10 };
  const { id } = await act<{ id: string }>(cooperative, keepPlan, plan);
  for (const one of planned.slice(0, 3))
    await act(cooperative, subscribe, { activity: one.id, plan: id, since: month });
}

const actorOf = (person: string, role: Role, activities: string[] = []): Actor => ({
  ...{ ...stranger, kind: "person", person, roles: new Set([role]), activities: new Set(activities) },
});
