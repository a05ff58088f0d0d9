import { formatDate, formatTime } from "../design/format.ts";
import { printLetter, type TableBlock, textBlock } from "../documents/index.ts";
import type { Month } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { say } from "../foundation/words.ts";
import { duration, type Hours } from "./hours.ts";
import { hoursWords } from "./hours-words.ts";

const fr = (word: Parameters<typeof say>[0], params = {}) => say(word, "fr", params);
const monthName = (month: Month) => formatDate(`${month}-01`, "fr", "month");

export const titleOf = (name: string, month: Month): string =>
  fr(hoursWords.sheetTitle, { name, month: monthName(month) });

const total = (hours: readonly Pick<Hours, "minutes">[]) => hours.reduce((sum, one) => sum + one.minutes, 0);

/** Day, times, with whom, about what, how long: a line for each hour recorded. */
export function hoursTable(hours: readonly Hours[], withWhom: "members" | "adviser"): TableBlock {
  const who = withWhom === "members" ? hoursWords.members : hoursWords.adviser;
  return {
    kind: "table",
    head: [hoursWords.day, hoursWords.from, hoursWords.to, who, hoursWords.theme, hoursWords.onConvention]
      .map((word) => fr(word))
      .concat(fr(hoursWords.duration)),
    right: [6],
    widths: [10, 6, 6, 17, 23, 22, 9],
    rows: hours.map((one) => [
      formatDate(one.day, "fr", "short"),
      formatTime(one.startsAt, "fr"),
      formatTime(one.endsAt, "fr"),
      withWhom === "members" ? one.members.map(({ name }) => name).join(", ") || "–" : one.adviserName,
      one.reason ? `${one.theme} (${fr(hoursWords.manual, { reason: one.reason })})` : one.theme,
      one.conventionName ?? "–",
      duration(one.minutes),
    ]),
    foot: [fr(hoursWords.total), "", "", "", "", "", duration(total(hours))],
  };
}

/** The hours of a month by who funds them, the most first. */
function funderTable(hours: readonly Hours[]): TableBlock {
  const funded = new Map<string, Hours[]>();
  for (const one of hours) {
    const name = one.conventionName ?? fr(hoursWords.noConvention);
    funded.set(name, [...(funded.get(name) ?? []), one]);
  }
  const rows = [...funded].toSorted(([, a], [, b]) => total(b) - total(a));
  return {
    kind: "table",
    head: [fr(hoursWords.onConvention), fr(hoursWords.duration)],
    right: [1],
    widths: [5, 1],
    rows: rows.map(([name, own]) => [name, duration(total(own))]),
  };
}

interface Asked {
  readonly month: Month;
  readonly hours: readonly Hours[];
  readonly adviser: { readonly name: string };
  readonly responsible: { readonly name: string };
}

/** The sheet of a month of an adviser on the cooperative's paper, with a place for each signature (R8.08). */
export function printSheet(
  { db, cooperative }: Pick<Scene, "db" | "cooperative">,
  { month, hours, adviser, responsible }: Asked,
): Promise<Buffer> {
  const title = titleOf(adviser.name, month);
  const certifies = fr(hoursWords.certifies, { name: adviser.name, month: monthName(month) });
  return printLetter(db, cooperative, {
    title,
    blocks: [
      textBlock("title", title),
      textBlock("paragraph", certifies),
      hoursTable(hours, "members"),
      textBlock("heading", fr(hoursWords.byFunder)),
      funderTable(hours),
    ],
    signers: [
      { name: adviser.name, capacity: fr(hoursWords.adviserCapacity) },
      { name: responsible.name, capacity: "Pour la coopérative" },
    ],
  });
}
