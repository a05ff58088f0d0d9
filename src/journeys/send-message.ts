import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { notify } from "../notices/index.ts";
import { readFollowed } from "./followed.sql.ts";
import { isOwn, mayShape } from "./followed.ts";
import { insertMessage, readThread } from "./message.sql.ts";
import { messageSent } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Write in the thread between an entrepreneur and whoever follows them: these two read it and nobody else.
 * Neither the notice nor the audit repeats what was written. To answer is to have read.
 */
export const sendMessage = operation({
  name: "journeys.send-message",
  label: words.sendMessage,
  at: "POST /people/{person}/messages",
  input: z.object({ person: z.uuid(), to: z.uuid().nullish(), text: secret(shortText(4000)) }),
  async find({ person, to }, { db, cooperative, today, actor }) {
    const of = await readFollowed(db, cooperative, person, today);
    if (!of) return null;
    const own = isOwn(actor, of);
    const among = own ? of.advisers.map(({ id }) => id) : [actor.person as string];
    return { of, own, adviser: among.find((id) => !to || !own || id === to) ?? null };
  },
  may: (actor, { of }) => mayShape(actor, of),
  whyNot: ({ adviser }) => (adviser ? null : refusals.nobodyFollows({}, "to")),
  async effect({ of: { person, name }, own, adviser }, scene, { text }) {
    const id = scene.newId();
    await insertMessage(scene, { id, person, adviser: adviser as string, text });
    await readThread(scene, person);
    await notify(scene, messageSent, {
      to: [own ? (adviser as string) : person],
      params: { name: own ? name : scene.actor.name },
      link: own ? `/personnes/${person}/messages` : "/moi/messages",
      once: `message:${id}`,
    });
    return { id };
  },
});
