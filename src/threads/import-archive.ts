import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { file } from "../foundation/uploaded-file.ts";
import { view } from "../foundation/view.ts";
import { type Language, say } from "../foundation/words.ts";
import {
  findByEmail,
  findImported,
  type ImportedItem,
  insertImported,
  insertSubject,
  listImportPlaces,
  lockImports,
} from "./archive.sql.ts";
import { type Archive, archiveColumns, archiveKinds, readArchive } from "./archive.ts";
import { refusals } from "./refusals.ts";
import { insertThread, lockThread } from "./thread.sql.ts";
import { isOfHouse, keepsThreads } from "./thread.ts";
import { words } from "./words.ts";

/** Into which groups one may take an archive. */
export const importForm = view({
  name: "threads.import-form",
  label: words.importArchive,
  at: "GET /thread-import-form",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor }) {
    const places = await listImportPlaces(db, cooperative, whoOf({ actor }));
    return places.length > 0 ? { places } : null;
  },
});

const whoOf = ({ actor }: Pick<Scene, "actor">) => ({
  person: actor.person,
  all: has(actor, ...keepsThreads),
});

/**
 * Take the archive of a list, of a table or of Discourse into a group, with the dates and the names of then.
 * Whoever has an account here is known by their address; others are named, and nothing else is kept of them.
 * What is brought twice is there once, and nobody is told: it was said long ago.
 */
export const importArchive = operation({
  name: "threads.import-archive",
  label: words.importArchive,
  at: "POST /thread-imports",
  input: z.object({
    group: z.uuid({ error: "not-chosen" }),
    kind: z.enum(archiveKinds, { error: "not-chosen" }),
    file: file(),
  }),
  async find({ group, kind, file: given }, scene) {
    const { db, cooperative, actor } = scene;
    const places = await listImportPlaces(db, cooperative, whoOf(scene));
    if (actor.person !== null && !places.some((place) => place.group === group)) return null;
    const { language } = actor;
    const unreadable = say(words.notAnArchive, language);
    const archive = await readArchive(given, { kind, language, unreadable });
    await lockImports(db, cooperative, group);
    return { group, given, archive };
  },
  may: (actor) => isOfHouse(actor),
  whyNot: ({ archive }) => (archive.said ? refusals.archiveRefused({ list: archive.said }, "file") : null),
  async effect({ group, given, archive }, scene) {
    const { db, cooperative } = scene;
    const { messages } = archive;
    const there = await findImported(db, cooperative, {
      group,
      sources: messages.map(({ source }) => source),
      subjects: [...new Set(messages.map(({ subject }) => subject))],
    });
    const fresh = messages.filter(({ source }) => !there.sources.has(source));
    const emails = [...new Set(fresh.map(({ email }) => email).filter(Boolean))];
    const known = await findByEmail(db, cooperative, emails);
    const threads = await threadsOf(scene, { group, fresh, threads: there.threads });
    const items = fresh.map(({ source, subject, at, name, email, text }): ImportedItem => {
      const thread = threads.get(subject) as string;
      return { id: scene.newId(), thread, source, person: known.get(email) ?? null, author: name, at, text };
    });
    if (items.length > 0) await insertImported(scene, { group, items });
    const unknown = items.filter(({ person }) => person === null).map(({ author }) => author);
    return {
      ...{
        fileName: given.name,
        unread: [],
        messages: items.length,
        threads: new Set(threads.values()).size,
      },
      ...{ before: messages.length - fresh.length, leftAside: archive.leftAside },
      ...{ known: new Set(items.flatMap(({ person }) => person ?? [])).size },
      ...{ unknown: [...new Set(unknown)].slice(0, 40), ...sampleOf(fresh, scene.actor.language) },
    };
  },
});

type Messages = Archive["messages"];

/** The first messages as they are read, to be looked at before they enter. */
const sampleOf = (fresh: Messages, language: Language) => ({
  heads: archiveColumns
    .filter(({ required }) => required)
    .map((column) => column[language === "en" ? "en" : "fr"]),
  firstLines: fresh.slice(0, 5).map(({ title, at, name, text }) => {
    return [title, at.toISOString().slice(0, 10), name, text.slice(0, 120)];
  }),
});

/** The thread of each subject: the one it has, held, or a new one under the title of its first message. */
async function threadsOf(
  scene: Scene,
  { group, fresh, threads }: { group: string; fresh: Messages; threads: ReadonlyMap<string, string> },
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { subject, title } of fresh) {
    if (found.has(subject)) continue;
    const going = threads.get(subject);
    if (going) await lockThread(scene.db, scene.cooperative, going);
    const thread = going ?? scene.newId();
    found.set(subject, thread);
    if (going) continue;
    await insertThread(scene, { id: thread, group, title });
    await insertSubject(scene, { group, source: subject, thread });
  }
  return found;
}
