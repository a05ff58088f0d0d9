import { addDays, type CivilDate, isCivilDate } from "../foundation/calendar.ts";
import { plain } from "../foundation/plain.ts";
import { clockOf } from "../foundation/when.ts";
import type { Equipment } from "./equipment.ts";
import type { RoomKind } from "./room.ts";
import { weekdayOf } from "./rule.ts";

/** What somebody looks for; what they did not say is not asked. */
export interface Wish {
  readonly kind?: RoomKind;
  readonly seats?: number;
  readonly equipment?: readonly Equipment[];
  readonly site?: string;
  readonly date?: CivilDate;
  /** Within which hours, « 08:00 ». */
  readonly from?: string;
  readonly to?: string;
  readonly minutes?: number;
}

const equipmentSaid: readonly (readonly [RegExp, Equipment])[] = [
  [/\b(ecran|tele|screen)s?\b/, "screen"],
  [/\b(video)?-?projecteur|projector\b/, "projector"],
  [/\bvisio/, "video"],
  [/\b(tableau|whiteboard)\b/, "board"],
  [/\bpaper-?board|flip-?chart\b/, "paperboard"],
  [/\b(sono|micro|sound)/, "sound"],
  [/\b(cuisine|kitchen)\b/, "kitchen"],
  [/\b(imprimante|printer)\b/, "printer"],
  [/\b(boucle|loop)\b/, "loop"],
];
const kindSaid: readonly (readonly [RegExp, RoomKind])[] = [
  [/\b(bureau|desk|poste)s?\b/, "desk"],
  [/\b(cabine|booth)s?\b/, "booth"],
  [/\b(voiture|vehicule|utilitaire|camion|car|van)s?\b/, "vehicle"],
  [/\b(salle|room)s?\b/, "room"],
];
const partsSaid: readonly (readonly [RegExp, number, number])[] = [
  [/\b(apres[- ]midi|afternoon)\b/, 750, 1140],
  [/\b(matin|matinee|morning)\b/, 480, 750],
  [/\b(soir|soiree|evening)\b/, 1050, 1320],
  [/\b(midi|noon)\b/, 690, 840],
];
const weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const weekdaysEn = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const months = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout"].concat([
  ...["septembre", "octobre", "novembre", "decembre"],
]);

interface Ground {
  readonly today: CivilDate;
  readonly sites: readonly { readonly id: string; readonly name: string; readonly town: string }[];
}

/** Reads « 8 personnes, écran, Bayonne, demain matin, 2 h »: what is understood, and nothing else. */
export function readWish(sentence: string, { today, sites }: Ground): Wish {
  const text = plain(sentence).replaceAll("’", "'");
  const seats = /(\d{1,3})\s*(?:personnes?|pers\b|places?|people|seats?)/.exec(text)?.[1];
  const equipment = equipmentSaid.flatMap(([said, name]) => (said.test(text) ? [name] : []));
  const kind = kindSaid.find(([said]) => said.test(text))?.[1];
  const site = sites.find(({ name, town }) => [name, town].some((one) => text.includes(plain(one))));
  const date = dateIn(text, today);
  return {
    ...(kind && { kind }),
    ...(seats && { seats: Number(seats) }),
    ...(equipment.length > 0 && { equipment }),
    ...(site && { site: site.id }),
    ...(date && { date }),
    ...hoursIn(text),
  };
}

function dateIn(text: string, today: CivilDate): CivilDate | undefined {
  if (/\b(apres[- ]demain|day after tomorrow)\b/.test(text)) return addDays(today, 2);
  if (/\b(demain|tomorrow)\b/.test(text)) return addDays(today, 1);
  if (/\b(aujourd'hui|today|ce matin|cet apres|ce soir|maintenant)\b/.test(text)) return today;
  for (const names of [weekdays, weekdaysEn]) {
    const n = names.findIndex((name) => new RegExp(`\\b${name}\\b`).test(text));
    if (n >= 0) return addDays(today, (n + 1 - weekdayOf(today) + 7) % 7 || 7);
  }
  const figures = /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\b/.exec(text);
  if (figures) return nextOn(Number(figures[1]), Number(figures[2]), figures[3], today);
  const said = new RegExp(`\\b(\\d{1,2})(?:er)?\\s+(${months.join("|")})\\b`).exec(text);
  return said ? nextOn(Number(said[1]), months.indexOf(said[2] ?? "") + 1, undefined, today) : undefined;
}

/** That day and month, this year or, where it has passed, the next. */
function nextOn(day: number, month: number, year: string | undefined, today: CivilDate) {
  const two = (n: number) => String(n).padStart(2, "0");
  const years = year ? [Number(year)] : [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1];
  const dates = years.map((one) => `${one}-${two(month)}-${two(day)}`).filter(isCivilDate);
  return dates.find((date) => date >= today);
}

const hour = String.raw`(\d{1,2})\s*(?:h|:|heures?)\s*(\d{2})?`;

function hoursIn(text: string): Pick<Wish, "from" | "to" | "minutes"> {
  const between = new RegExp(`(?:de|entre|from|between)\\s+${hour}\\s*(?:a|et|to|and|-)\\s*${hour}`).exec(
    text,
  );
  if (between) {
    const [, h = "0", m = "0", h2 = "0", m2 = "0"] = between;
    const [from, to] = [Number(h) * 60 + Number(m ?? 0), Number(h2) * 60 + Number(m2 ?? 0)];
    const within = lengthIn(text.replace(between[0], " "));
    if (from < to && to <= 1440)
      return {
        from: clockOf(from),
        to: clockOf(to),
        minutes: within ?? (between[0].startsWith("d") ? to - from : 60),
      };
  }
  const at = new RegExp(`(?:\\ba|\\bvers|\\bdes|\\bat)\\s+${hour}`).exec(text);
  const minutes = lengthIn(at ? text.replace(at[0], " ") : text);
  const part = partsSaid.find(([said]) => said.test(text));
  const lasting = minutes === undefined ? {} : { minutes };
  if (at) {
    const from = Number(at[1]) * 60 + Number(at[2] ?? 0);
    if (from < 1440)
      return { from: clockOf(from), to: clockOf(Math.min(1440, from + (minutes ?? 60))), ...lasting };
  }
  return part ? { from: clockOf(part[1]), to: clockOf(part[2]), ...lasting } : lasting;
}

function lengthIn(text: string): number | undefined {
  const minutes = /\b(\d{1,3})\s*(?:min|minutes?|mn)\b/.exec(text)?.[1];
  const hours = /\b(\d{1,2})\s*(?:h|heures?|hours?)\s*(\d{2})?\b/.exec(text);
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  if (/\bune heure\b|\ban hour\b/.test(text)) return 60;
  if (/\bune demi[- ]heure\b|\bhalf an hour\b/.test(text)) return 30;
  if (/\bdemi[- ]journee\b/.test(text)) return 240;
  return minutes ? Number(minutes) : undefined;
}
