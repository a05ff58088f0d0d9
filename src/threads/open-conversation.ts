import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { file } from "../foundation/uploaded-file.ts";
import { view } from "../foundation/view.ts";
import { listHousehold } from "../people/index.ts";
import { findConversation, insertParticipants, lockTogether } from "./conversation.sql.ts";
import { listBlockers } from "./follow.sql.ts";
import { refusals } from "./refusals.ts";
import { insertThread, lockThread } from "./thread.sql.ts";
import { isOfHouse, mostText, mostTogether } from "./thread.ts";
import { words } from "./words.ts";
import { readWritten, whyNotWritten, write } from "./write.ts";

/**
 * Write to somebody, or to a few: they alone read it. Without a subject, the same people go on in the
 * conversation that they have. Whoever blocked the writer is not reached, and nobody says why.
 */
export const openConversation = operation({
  name: "threads.open-conversation",
  label: words.openConversation,
  at: "POST /conversations",
  input: z.object({
    people: z.array(z.uuid()).max(200).default([]),
    title: z.string().trim().max(140, { error: "too-long" }).default(""),
    text: secret(shortText(mostText)),
    files: z.array(file()).default([]),
  }),
  async find({ people, title, text, files }, scene) {
    const { db, cooperative, today, actor } = scene;
    const household = await listHousehold(db, cooperative, today);
    const asked = new Set(people.filter((person) => person !== actor.person));
    const others = household.filter(({ person }) => asked.has(person));
    const together = [...others.map(({ person }) => person), ...(actor.person ? [actor.person] : [])];
    await lockTogether(db, cooperative, together);
    const going = title === "" ? await findConversation(db, cooperative, together) : null;
    const blockers = new Set(actor.person ? await listBlockers(db, cooperative, actor.person) : []);
    const readers = async () => household.filter(({ person }) => together.includes(person));
    return {
      ...{ together, going, unknown: asked.size - others.length, asked: asked.size + 1 },
      closed: others.filter(({ person }) => blockers.has(person)).map(({ name }) => name),
      written: await readWritten(scene, { text, files, readers }),
    };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ together, asked, unknown, closed, written }) {
    if (asked > mostTogether) return refusals.tooManyPeople({ most: mostTogether }, "people");
    if (unknown > 0) return refusals.notOfHouse({}, "people");
    if (together.length < 2) return refusals.nobodyChosen({}, "people");
    if (closed.length > 0) return refusals.cannotReach({ names: closed.join(", ") }, "people");
    return whyNotWritten(written);
  },
  async effect({ together, going, written }, scene, { title }) {
    const thread = going ?? scene.newId();
    if (going) await lockThread(scene.db, scene.cooperative, going);
    else {
      await insertThread(scene, { id: thread, group: null, title, direct: true });
      await insertParticipants(scene, { thread, people: together });
    }
    const { id: item, seq } = await write(scene, { thread, via: "page", written });
    return { id: thread, item, seq };
  },
});

/** To whom one may write. */
export const conversationForm = view({
  name: "threads.conversation-form",
  label: words.openConversation,
  at: "GET /conversation-form",
  input: z.object({}),
  may: (actor) => isOfHouse(actor),
  async read(_, { db, cooperative, today, actor }) {
    const household = await listHousehold(db, cooperative, today);
    const people = household.filter(({ person }) => person !== actor.person);
    return { person: actor.person as string, people };
  },
});
