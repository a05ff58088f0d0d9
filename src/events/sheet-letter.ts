import { formatDate, formatTime } from "../design/format.ts";
import { printLetter, type TableBlock, textBlock } from "../documents/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import { type Params, say, type Word } from "../foundation/words.ts";
import { readCooperative } from "../network/index.ts";
import type { Event } from "./event.ts";
import type { Attended, Sheet } from "./sheet.sql.ts";
import { type Signed, sha256 } from "./sheet.ts";
import { durationSaid } from "./sheet-said.ts";
import { sheetWords as words } from "./sheet-words.ts";

const fr = (word: Word, params: Params = {}) => say(word, "fr", params);

/** The paper of a sheet: who was there, how it is known, for how long, and who countersigned. */
export async function printSheet(
  { db, cooperative, now, actor }: Scene,
  { event, sheet, lines }: { event: Event; sheet: Sheet; lines: readonly Signed[] },
): Promise<Buffer> {
  const title = fr(words.title, { title: event.title });
  const half = fr(words[`half-${sheet.half}`]);
  const [from, to] = [formatTime(sheet.startsAt, "fr"), formatTime(sheet.endsAt, "fr")];
  const when = fr(words.when, { day: formatDate(sheet.day, "fr"), half, from, to });
  const table: TableBlock = {
    kind: "table",
    head: [words.headName, words.headHow, words.headAt, words.headMinutes, words.headProof].map((word) =>
      fr(word),
    ),
    right: [3],
    widths: [24, 18, 10, 10, 20],
    rows: lines.map((one) => [
      one.name,
      fr(words[`way-${one.way}`], { duration: durationSaid(one.minutes) }),
      formatTime(one.signedAt, "fr"),
      durationSaid(one.minutes),
      one.drawing ? sha256(one.drawing).slice(0, 16) : "–",
    ]),
  };
  const blocks = [
    textBlock("title", title),
    textBlock("paragraph", when),
    textBlock("paragraph", event.where),
    table,
    textBlock("paragraph", fr(words.countersigned, { name: actor.name, ...whenOf(now) })),
    textBlock("paragraph", fr(words.law)),
  ];
  return printLetter(db, cooperative, { title, blocks, signers: [] });
}

/** The certificate of somebody over a period: each sealed half-day, and their sum. */
export async function printCertificate(
  { db, cooperative }: Scene,
  { attended, from, to }: { attended: readonly Attended[]; from: CivilDate; to: CivilDate },
): Promise<Buffer> {
  const title = fr(words.certificate);
  const house = (await readCooperative(db, cooperative))?.name ?? "";
  const duration = durationSaid(attended.reduce((sum, { minutes }) => sum + minutes, 0));
  const name = attended[0]?.name ?? "";
  const table: TableBlock = {
    kind: "table",
    head: [words.headDay, words.headHours, words.headAction, words.headMinutes, words.headSeal].map((word) =>
      fr(word),
    ),
    right: [3],
    widths: [12, 14, 34, 10, 16],
    rows: attended.map((one) => [
      one.day.split("-").reverse().join("/"),
      `${formatTime(one.startsAt, "fr")} – ${formatTime(one.endsAt, "fr")}`,
      one.title,
      durationSaid(one.minutes),
      one.seal.slice(0, 12),
    ]),
    foot: [fr(words.total), "", "", duration, ""],
  };
  const blocks = [
    textBlock("title", title),
    textBlock("paragraph", fr(words.attests, { cooperative: house, name, from, to, duration })),
    table,
    textBlock("paragraph", fr(words.law)),
  ];
  return printLetter(db, cooperative, { title, blocks, signers: [] });
}
