import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listHousehold } from "../people/index.ts";
import { listBlocked } from "./follow.sql.ts";
import { addressOf, inboxHost } from "./inbox.ts";
import { findAttachment, listVersions, readItem, readReceived } from "./item.sql.ts";
import { findPlaceKey } from "./mail-key.sql.ts";
import { listReports } from "./moderation.sql.ts";
import { listPlaces, readThread } from "./thread.sql.ts";
import { isOfHouse, keepsThreads, moderates } from "./thread.ts";
import { words } from "./words.ts";

/** Where one may begin a thread, by the page or by mail. */
export const threadForm = view({
  name: "threads.thread-form",
  label: words.openThread,
  at: "GET /thread-form",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor, today }) {
    const person = actor.person as string;
    const places = await listPlaces(db, cooperative, person);
    const addresses: { group: string | null; address: string | null }[] = [];
    for (const group of [null, ...places.map((place) => place.group)]) {
      const token = await findPlaceKey(db, cooperative, { person, group });
      addresses.push({ group, address: token && addressOf(cooperative, token) });
    }
    const readers = await listHousehold(db, cooperative, today);
    return { person, places, readers, addresses: inboxHost() ? addresses : [] };
  },
});

/** What an item was before it was edited, and the letter it came from. */
export const itemHistory = view({
  name: "threads.item-history",
  label: words.history,
  at: "GET /thread-items/{item}/versions",
  input: z.object({ item: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ item: id }, { db, cooperative, actor, today }) {
    const item = await readItem(db, cooperative, id);
    const of = { person: actor.person, today };
    const found = item && (await readThread(db, cooperative, item.thread, of));
    if (!item || !found?.own.visible) return null;
    const open = item.removal === null || moderates(actor, found);
    return {
      ...{ thread: found.thread, name: item.name, seq: item.seq },
      versions: open ? await listVersions(db, cooperative, id) : [],
      received: open && item.person === actor.person ? await readReceived(db, cooperative, id) : null,
    };
  },
});

/** A file of an item. */
export const attachment = view({
  name: "threads.attachment",
  label: words.attachment,
  at: "GET /thread-items/{item}/files/{position}",
  input: z.object({ item: z.uuid(), position: z.coerce.number().int().min(0).max(9) }),
  may: (actor) => isOfHouse(actor),
  async read({ item, position }, { db, cooperative, actor, today }) {
    const ask = { item, position, person: actor.person as string, today };
    const file = await findAttachment(db, cooperative, ask);
    const paper = file && (await readPaper(db, cooperative, file.paper));
    return paper && { name: file.name, mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});

/** What was reported and waits for whoever moderates. */
export const moderation = view({
  name: "threads.moderation",
  label: words.moderation,
  at: "GET /thread-reports",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor }) {
    const who = { person: actor.person as string, keeps: has(actor, ...keepsThreads) };
    const reports = await listReports(db, cooperative, who);
    return { reports: reports.map(({ person: _, author: __, ...report }) => report) };
  },
});

/** Whom one blocked. */
export const blockedPeople = view({
  name: "threads.blocked-people",
  label: words.blocked,
  at: "GET /blocked-people",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, actor }) {
    return { people: await listBlocked(db, cooperative, actor.person as string) };
  },
});
