import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listBlocked, listReaders, readLevel } from "./follow.sql.ts";
import { countItems, type Item, listItems } from "./item.sql.ts";
import { listPolls } from "./poll.sql.ts";
import { listPreviews, type Preview } from "./preview.sql.ts";
import { linksIn, richText } from "./rich-text.ts";
import { listActs, listPlaces, listThreads, readThread as selectThread } from "./thread.sql.ts";
import { isOfHouse, moderates, whyNotWrite } from "./thread.ts";
import { words } from "./words.ts";

export const itemsPerPage = 40;

interface Showing {
  readonly keeps: boolean;
  readonly previews: readonly Preview[];
  /** Whose words do not reach the reader. */
  readonly blocked: ReadonlySet<string>;
}

/** Of what was taken back or hidden, that it was and why; its text stays with whoever moderates. */
function shown(item: Item, { keeps, previews, blocked }: Showing) {
  const { text, ...rest } = item;
  const isBlocked = item.person !== null && blocked.has(item.person);
  const open = item.removal === null && !isBlocked;
  return {
    ...rest,
    isBlocked,
    html: open ? richText(text) : null,
    text: open || (keeps && item.removal?.kind === "hidden") ? text : null,
    files: open ? item.files : [],
    cut: open && item.cut,
    previews: open ? previewsOf(item, previews) : [],
  };
}

/** What its links lead to, of those that it still has. */
function previewsOf({ id, text }: Item, previews: readonly Preview[]) {
  const own = previews.filter(({ item }) => item === id);
  if (own.length === 0) return [];
  const links = new Set(linksIn(text));
  return own.filter(({ url }) => links.has(url)).map(({ item: _, ...preview }) => preview);
}

/** A thread, from where one stopped reading; with what one may do there. */
export const readThread = view({
  name: "threads.read-thread",
  label: words.readThread,
  at: "GET /threads/{thread}",
  input: z.object({ thread: z.uuid(), page: z.coerce.number().int().min(1).max(100_000).optional() }),
  may: (actor) => isOfHouse(actor),
  async read({ thread: id, page: asked }, { db, cooperative, actor, today }) {
    const person = actor.person as string;
    const found = await selectThread(db, cooperative, id, { person, today });
    if (!found?.own.visible) return null;
    const { total, read, readSeq } = await countItems(db, cooperative, id, person);
    const last = Math.max(1, Math.ceil(total / itemsPerPage));
    const page = Math.min(
      asked ?? Math.floor(Math.max(0, Math.min(read, total - 1)) / itemsPerPage) + 1,
      last,
    );
    const cut = { limit: itemsPerPage, offset: (page - 1) * itemsPerPage };
    const keeps = moderates(actor, found);
    const items = await listItems(db, cooperative, id, cut);
    const previews = await listPreviews(
      db,
      cooperative,
      items.map((item) => item.id),
    );
    const blocked = found.thread.direct ? await listBlocked(db, cooperative, person) : [];
    const group = found.thread.group;
    const near = { person, today, group, face: group ? ("all" as const) : ("house" as const) };
    const others = keeps ? await listThreads(db, cooperative, { ...near, limit: 50, offset: 0 }) : [];
    return {
      ...{ thread: found.thread, person, page, total, readSeq, today },
      items: items.map((item) =>
        shown(item, { keeps, previews, blocked: new Set(blocked.map((one) => one.id)) }),
      ),
      level: await readLevel(db, cooperative, id, person),
      polls: await listPolls(db, cooperative, id, person),
      acts: await listActs(db, cooperative, id),
      readers: await listReaders(db, cooperative, id, today),
      places: keeps ? await listPlaces(db, cooperative, person) : [],
      others: others.filter((one) => one.id !== id).map((one) => ({ id: one.id, name: one.title })),
      whyNotWrite: whyNotWrite(found),
      may: { moderate: keeps },
    };
  },
});
