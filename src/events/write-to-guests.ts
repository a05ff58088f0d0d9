import { drawSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";
import { say, type Word } from "../foundation/words.ts";
import { readCooperative } from "../network/index.ts";
import { sendMail } from "../people/index.ts";
import { readEvent } from "./event.sql.ts";
import { isQuiet } from "./guest.sql.ts";
import { letterWords } from "./letter-words.ts";
import { insertKey, listRegistrations } from "./registration.sql.ts";
import { aboutGuest, saidOf } from "./tell.ts";

/** The guests of an event who have a seat. */
export async function listGuests({ db, cooperative }: Scene, event: string): Promise<string[]> {
  const all = await listRegistrations(db, cooperative, event);
  return all.flatMap(({ guest, confirmedAt }) => (guest && confirmedAt ? [guest] : []));
}

/**
 * Writes to a guest of what happened in the room of their event, unless they asked for silence: the sentence,
 * the room, why they are written to and how it stops, in one press too (RFC 8058).
 *
 * @returns whether a letter leaves.
 */
export async function writeToGuest(
  scene: Scene,
  { event, guest, sentence }: { event: string; guest: string; sentence: Word },
): Promise<boolean> {
  const { db, cooperative } = scene;
  const [e, house] = [await readEvent(db, cooperative, event), await readCooperative(db, cooperative)];
  const all = await listRegistrations(db, cooperative, event);
  const r = all.find((one) => one.guest === guest && one.confirmedAt);
  if (!e || !house || !r?.email || (await isQuiet(db, cooperative, guest))) return false;
  const { secret: key, hash } = drawSecret();
  await insertKey(scene, r.id, hash);
  const own = `{origin}/agenda-public/${house.slug}/inscription/${key}`;
  const said = say(sentence, r.language, saidOf(e));
  const told = { name: r.name, sentence: said, link: `${own}/direct`, stop: `${own}?silence=1` };
  await sendMail(scene, {
    ...{ to: r.email, subject: said, about: aboutGuest(guest), bearsSecret: true },
    body: say(letterWords.room, r.language, { ...told, title: e.title, cooperative: house.name }),
    ...{ fromName: house.name, replyTo: house.email },
    headers: { "List-Unsubscribe": `<${own}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  });
  return true;
}
