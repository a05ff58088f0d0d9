import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import { listExport } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { listSites } from "../network/index.ts";
import {
  listAgreements,
  listDomiciliations,
  listFilePapers,
  readDomiciliation,
  readFilePaper,
} from "./domiciliation.sql.ts";
import { type Domiciliation, needed, standingOf } from "./domiciliation.ts";
import { domiciliationWords as words } from "./domiciliation-words.ts";
import { listLetters, listUntaken, readLetter } from "./letter.sql.ts";
import { listOpenActivities } from "./own-activity.sql.ts";
import { isOfHouse, keepsPlaces } from "./room.ts";

/** The approval and the contracts, with what each still needs. */
export const domiciliations = view({
  name: "places.domiciliations",
  label: words.domiciliations,
  at: "GET /domiciliations",
  input: z.object({}),
  may: (actor) => keepsPlaces(actor),
  async read(_, { db, cooperative, today }) {
    const agreements = await listAgreements(db, cooperative);
    const agreement = agreements.find(({ grantedOn, endsOn }) => grantedOn <= today && today < endsOn);
    const untaken = await listUntaken(db, cooperative, addMonths(today, -3));
    const rows = (await listDomiciliations(db, cooperative)).map((row) => ({
      ...{ ...row, standing: standingOf(row, today), untaken: untaken.includes(row.id) },
    }));
    const renewSoon = agreement ? agreement.endsOn < addMonths(today, 6) : false;
    return { agreement: agreement ?? null, renewSoon, rows, sites: await listSites(db, cooperative), today };
  },
});

/** One contract with its file. */
export const domiciliationSheet = view({
  name: "places.read-domiciliation",
  label: words.readDomiciliation,
  at: "GET /domiciliations/{domiciliation}",
  input: z.object({ domiciliation: z.uuid() }),
  may: (actor) => keepsPlaces(actor),
  async read({ domiciliation: id }, { db, cooperative, today }) {
    const one = await readDomiciliation(db, cooperative, id);
    if (!one) return null;
    const missing = needed.filter((kind) => !one.papers.includes(kind));
    const papers = (await listFilePapers(db, cooperative, id)).map(({ paper: _, ...rest }) => rest);
    return { one, standing: standingOf(one, today), missing, papers, today };
  },
});

/** A paper of the file of a firm. */
export const filePaper = view({
  name: "places.read-file-paper",
  label: words.readPaper,
  at: "GET /domiciliation-papers/{paper}",
  input: z.object({ paper: z.uuid() }),
  may: (actor) => keepsPlaces(actor),
  async read({ paper: id }, { db, cooperative }) {
    const found = await readFilePaper(db, cooperative, id);
    const paper = found && (await readPaper(db, cooperative, found.paper));
    return paper && { name: found.name, mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});

export const lettersPerPage = 50;

/** The post received: all of it for whoever keeps the places, that of one’s activities for the others. */
export const placeLetters = view({
  name: "places.list-letters",
  label: words.mail,
  at: "GET /place-letters",
  input: z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: (actor) => isOfHouse(actor),
  async read({ page }, { db, cooperative, actor, today }) {
    const keeps = keepsPlaces(actor);
    const cut = { limit: lettersPerPage, offset: (page - 1) * lettersPerPage };
    const seen = keeps ? null : [...actor.activities, ...actor.follows];
    const rows = await listLetters(db, cooperative, { activities: seen, ...cut });
    const firms = keeps ? await listDomiciliations(db, cooperative) : [];
    const active = firms.filter((one) => ["active", "notice"].includes(standingOf(one, today)));
    const among = [
      ...active.map(({ id, firm }) => ({ id, name: firm })),
      ...(keeps ? await listOpenActivities(db, cooperative, today) : []),
    ];
    return { rows, total: rows[0]?.total ?? 0, page, keeps, among, today };
  },
});

/** What the envelope looks like. */
export const letterPhoto = view({
  name: "places.letter-photo",
  label: words.readLetter,
  at: "GET /place-letters/{letter}/photo",
  input: z.object({ letter: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ letter: id }, { db, cooperative, actor }) {
    const letter = await readLetter(db, cooperative, id);
    const own =
      letter?.activity && (actor.activities.has(letter.activity) || actor.follows.has(letter.activity));
    if (!letter?.photo || !(keepsPlaces(actor) || own)) return null;
    const paper = await readPaper(db, cooperative, letter.photo);
    return paper && { name: "courrier", mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});

/** Who came, left or was there in the three months that begin with one. */
function inQuarter(all: readonly Domiciliation[], first: CivilDate) {
  const last = addDays(addMonths(first, 3), -1);
  return all.flatMap((one) => {
    const { signedOn, startsOn, endsOn } = one;
    if (!signedOn || startsOn > last || (endsOn && endsOn < first)) return [];
    const change =
      endsOn && endsOn <= last ? words.changeOut : startsOn >= first ? words.changeIn : words.changeStays;
    return [{ ...one, change }];
  });
}

/** The list that tax and social bodies are given each quarter (R123-168). */
export const exportDomiciliations = listExport({
  name: "places.export-domiciliations",
  label: words.quarterly,
  input: z.object({ month: monthInput() }),
  file: "domicilies-du-trimestre",
  may: keepsPlaces,
  columns: [
    ["firm", words.firm, "text"],
    ["siren", words.siren, "text"],
    ["representative", words.representative, "text"],
    ["site", words.worksAt, "text"],
    ["startsOn", words.startsOn, "date"],
    ["endsOn", words.endsOn, "date"],
    ["agreement", words.agreement, "text"],
    ["change", words.change, "text"],
  ],
  async page({ month }, { db, cooperative }, { offset }) {
    const n = Math.floor((Number(month.slice(5)) - 1) / 3) * 3 + 1;
    const first = `${month.slice(0, 4)}-${String(n).padStart(2, "0")}-01`;
    const rows = inQuarter(await listDomiciliations(db, cooperative), first);
    return { rows: rows.slice(offset), total: rows.length };
  },
  row: (d, language) => ({
    ...{ firm: d.firm, siren: d.siren ?? "", representative: d.representative, site: d.worksAt },
    ...{ startsOn: d.startsOn, endsOn: d.endsOn, agreement: d.agreement ?? "" },
    change: say(d.change, language),
  }),
});
