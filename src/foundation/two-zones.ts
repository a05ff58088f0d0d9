import { whenOf } from "./when.ts";
import { houseZone, localTimeOf } from "./zoned.ts";

/** Towns whose name the tables of zones write without its accents. */
const spelled: Readonly<Record<string, string>> = {
  Noumea: "Nouméa",
  Reunion: "La Réunion",
  Montreal: "Montréal",
  Sao_Paulo: "São Paulo",
};

/** « Pointe-à-Pitre » of a zone: the town after which it is named. */
export function townOf(zone: string): string {
  const town = zone.split("/").at(-1) ?? zone;
  return spelled[town] ?? town.replaceAll("_", " ");
}

export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("fr", { timeZone: zone }));
  } catch {
    return false;
  }
}

/** « Montréal : 04:00 », with the day where it is another; nothing where it is as in Paris. */
export function elsewhere(at: Date, zone: string | null): string {
  if (!zone) return "";
  const [here, there] = [localTimeOf(at, houseZone), localTimeOf(at, zone)];
  if (here.date === there.date && here.minute === there.minute) return "";
  const { time } = whenOf(at, zone);
  const day = here.date === there.date ? "" : `${there.date.split("-").reverse().slice(0, 2).join("/")}, `;
  return `${townOf(zone)} : ${day}${time}`;
}

/** When an appointment is, as its sentences take it: in Paris, and where the member's own clock is. */
export function toldOf(at: Date, memberZone: string | null) {
  const other = elsewhere(at, memberZone);
  return { ...whenOf(at), elsewhere: other && ` (${other})` };
}
