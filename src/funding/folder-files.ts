import { formatTime } from "../design/format.ts";
import { addList, type Folder, fileNameOf, readPaper, readRequestAbout } from "../documents/index.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Columns, Row } from "../foundation/statements/index.ts";
import { say } from "../foundation/words.ts";
import { aboutSheet } from "./ask-sheet-signatures.ts";
import { publicWords } from "./convention-words.ts";
import type { FoundReport } from "./find-report.ts";
import { hundredths } from "./hours.ts";
import { hoursWords } from "./hours-words.ts";
import { reportWords } from "./report-words.ts";
import { words } from "./words.ts";

const personColumns: Columns = [
  ["number", reportWords.number, "integer"],
  ["name", reportWords.familyName, "text"],
  ["enteredOn", reportWords.entered, "date"],
  ["leftOn", reportWords.left, "date"],
  ["gender", words.genders, "text"],
  ["birthDate", reportWords.birthDate, "date"],
  ["postcode", reportWords.postcode, "text"],
  ["qpv", publicWords.qpv, "text"],
  ["frr", publicWords.frr, "text"],
  ["status", words.status, "text"],
  ["benefit", words.benefits, "text"],
  ["hours", reportWords.personHours, "cents"],
];

const toldOf = (told: boolean | null): string =>
  say(told === null ? publicWords.unknown : told ? publicWords.yes : publicWords.no, "fr");

const personRows = ({ participants, period }: FoundReport): Row[] =>
  participants.map(({ name, enteredOn, leftOn, minutes, profile }, i) => ({
    ...{
      number: i + 1,
      name,
      enteredOn,
      leftOn: leftOn > period.to ? null : leftOn,
      hours: hundredths(minutes),
    },
    gender: say(profile.gender === null ? publicWords.unknown : publicWords[`one-${profile.gender}`], "fr"),
    ...{ birthDate: profile.birthDate, postcode: profile.postcode, benefit: profile.benefit ?? "" },
    ...{ qpv: toldOf(profile.zones.qpv), frr: toldOf(profile.zones.frr) },
    status: say(publicWords[profile.status], "fr"),
  }));

const hourColumns = (named: boolean): Columns => [
  ["day", hoursWords.day, "date"],
  ["from", hoursWords.from, "text"],
  ["to", hoursWords.to, "text"],
  ["hours", hoursWords.hours, "cents"],
  ["adviser", hoursWords.adviser, "text"],
  ["people", reportWords.people, "integer"],
  ...(named
    ? ([
        ["members", hoursWords.members, "text"],
        ["theme", hoursWords.theme, "text"],
        ["reason", hoursWords.why, "text"],
      ] as const)
    : []),
];

const hourRows = ({ hours }: FoundReport): Row[] =>
  hours.map((one) => ({
    ...{ day: one.day, theme: one.theme, reason: one.reason, adviser: one.adviserName },
    ...{ from: formatTime(one.startsAt, "fr"), to: formatTime(one.endsAt, "fr") },
    ...{ hours: hundredths(one.minutes), people: one.members.length },
    members: one.members.map(({ name }) => name).join(", "),
  }));

/** The hours that the convention paid; who they were with only where the funder asks for names. */
export async function addHours(scene: Scene, folder: Folder, found: FoundReport): Promise<void> {
  const columns = hourColumns(found.convention.nominative);
  await addList(scene, folder, {
    ...{ name: "heures", title: reportWords.report, columns, rows: hourRows(found), format: "csv" },
  });
}

export const addPeople = (scene: Scene, folder: Folder, found: FoundReport): Promise<void> =>
  addList(scene, folder, {
    ...{ name: "participants", title: reportWords.report, columns: personColumns },
    ...{ rows: personRows(found), format: "csv" },
  });

/** Each signed sheet beside the evidence of its signatures. */
export async function addSheets(
  { db, cooperative }: Scene,
  folder: Folder,
  found: FoundReport,
): Promise<void> {
  for (const { id, month, adviserName, paper } of found.signed) {
    const name = `feuilles/${month}-${fileNameOf(adviserName)}`;
    const request = await readRequestAbout(db, cooperative, aboutSheet(id));
    const sheet = await readPaper(db, cooperative, paper);
    const evidence = request?.evidence ? await readPaper(db, cooperative, request.evidence) : null;
    if (!sheet || !evidence) throw new Error(`the signed sheet ${id} lacks its papers`);
    folder.set(`${name}.pdf`, sheet.bytes);
    folder.set(`${name}.preuve.json`, evidence.bytes);
  }
}

const endings: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "application/xml": "xml",
};

/** What proves each outcome, by its day and whoever reached it. */
export async function addProofs(
  { db, cooperative }: Scene,
  folder: Folder,
  found: FoundReport,
): Promise<void> {
  for (const [i, { name, reachedOn, paper }] of found.outcomes.entries()) {
    const proof = paper ? await readPaper(db, cooperative, paper) : null;
    if (!proof) continue;
    const ending = endings[proof.mediaType] ?? "bin";
    folder.set(`resultats/${reachedOn}-${fileNameOf(name)}-${i + 1}.${ending}`, proof.bytes);
  }
}
