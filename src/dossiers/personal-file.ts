import { z } from "zod";
import type { Actor } from "../foundation/actor.ts";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listPendingAsks } from "./ask.sql.ts";
import {
  daysToGive,
  daysToRenew,
  kindsAsked,
  mayAsk,
  mayDecideDocument,
  mayReadAnswer,
  renewalDue,
} from "./ask.ts";
import { type FileChange, type FileValues, listChanges, readValuesOn } from "./change.sql.ts";
import { type FileDocument, listDocuments } from "./document.sql.ts";
import { documentKinds, mayReadDocuments } from "./document.ts";
import { type FileOf, mayReadFile, mayReadSection, mayWriteSection, sections } from "./fields.ts";
import { isOpened, listOpenings, readFileOwner } from "./file.sql.ts";
import { maskedNir, readableNir } from "./nir.ts";
import { words } from "./words.ts";

/**
 * A personal file on a day: the sections that one may read, what they say, what waits for a confirmation,
 * their history, and who opened it. `sealed` until one has opened it today (`open-file`).
 */
export const personalFile = view({
  name: "dossiers.personal-file",
  label: words.personalFile,
  at: "GET /people/{person}/file",
  input: z.object({ person: z.uuid(), on: civilDate().optional() }),
  may: (actor) => actor.person !== null,
  async read({ person, on }, scene) {
    const { db, cooperative, actor, today } = scene;
    const owner = await readFileOwner(db, cooperative, person, today);
    if (!owner || !mayReadFile(actor, owner)) return null;
    const own = actor.person === person;
    const by = actor.person as string;
    const day = on ?? today;
    const head = { person, name: owner.name, own, on: day, today };
    if (!own && !(await isOpened(db, cooperative, { person, by, day: today })))
      return { ...head, sealed: true as const };
    const readable = sections.filter((section) => mayReadSection(actor, section, owner));
    const names = readable.map(({ name }) => name);
    const values = (await readValuesOn(db, cooperative, [person], day)).get(person) ?? {};
    const changes = await listChanges(db, cooperative, { person, sections: names, limit: 50 });
    const shownTo = (told: FileValues) => masked(told, own);
    return {
      ...head,
      sealed: false as const,
      sections: readable.map((section) => ({
        ...section,
        mayWrite: mayWriteSection(actor, section, owner),
        values: shownTo(
          only(
            values,
            section.fields.map(({ name }) => name),
          ),
        ),
      })),
      changes: changes.map((change) => ({
        ...change,
        values: shownTo(change.values),
        mayDecide: mayDecide(actor, change),
      })),
      ...(await readDocuments(scene, owner)),
      openings: own ? await listOpenings(db, cooperative, person, 20) : [],
    };
  },
});

/** What was given and what is asked for, each with what one may do of it; null where one reads none. */
async function readDocuments({ db, cooperative, actor, today }: Scene, of: FileOf) {
  const asks = mayAsk(actor, of);
  const keeps = mayReadDocuments(actor, of.person);
  if (!keeps && !asks) return { documents: null, asks: null };
  const kinds = keeps ? documentKinds : kindsAsked(actor, documentKinds);
  const given = await listDocuments(db, cooperative, of.person);
  const pending = await listPendingAsks(db, cooperative, of.person);
  return {
    documents: given
      .filter((document) => keeps || mayReadAnswer(actor, document, of))
      .map((document) => ({
        ...document,
        mayDecide: document.accepted === null && mayDecideDocument(actor, document, of),
        renewBy: asks && endsSoon(document, { given, pending, today }),
      })),
    asks: {
      mayAsk: asks,
      mayGive: keeps,
      kinds,
      pending: pending.filter(({ kind }) => kinds.includes(kind)),
      dueOn: addDays(today, daysToGive),
    },
  };
}

/** The day by which to ask for the next document, where this one ends soon and nothing replaces it. */
function endsSoon(
  document: FileDocument,
  found: {
    given: readonly FileDocument[];
    pending: readonly Pick<FileDocument, "kind" | "label">[];
    today: string;
  },
): string | null {
  const { kind, label, endsOn, accepted } = document;
  const { given, pending, today } = found;
  const same = (one: Pick<FileDocument, "kind" | "label">) => one.kind === kind && one.label === label;
  if (endsOn === null || accepted === false || endsOn > addDays(today, daysToRenew)) return null;
  const [last] = given.filter((one) => same(one) && one.accepted !== false);
  return last?.id !== document.id || pending.some(same) ? null : renewalDue(endsOn, today);
}

function only(values: FileValues, names: readonly (keyof FileValues)[]): FileValues {
  return Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
}

/** One's own number is masked on one's own page, which a neighbour may see; those who declare it read it. */
function masked(values: FileValues, own: boolean): FileValues {
  const { nir } = values;
  return nir ? { ...values, nir: own ? maskedNir(nir) : readableNir(nir) } : values;
}

function mayDecide(actor: Actor, change: FileChange): boolean {
  const { confirmedBy } = sections.find(({ name }) => name === change.section) ?? { confirmedBy: [] };
  const waits = change.held && change.accepted === null;
  const other = change.recordedBy !== actor.person && change.person !== actor.person;
  return waits && other && confirmedBy.some((role) => actor.roles.has(role));
}

/** Who reads and who writes each section of a file, as the rules themselves say it. */
export const fileRules = view({
  name: "dossiers.file-rules",
  label: words.fileRules,
  at: "GET /file-rules",
  input: z.object({}),
  may: (actor) => actor.person !== null,
  read: async () => ({ sections }),
});
