import { z } from "zod";
import { findPerson } from "../activities/index.ts";
import { drawSecret } from "../foundation/drawn-secret.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { say } from "../foundation/words.ts";
import { readCooperative } from "../network/index.ts";
import { notify } from "../notices/index.ts";
import { sendMail } from "../people/index.ts";
import { lockFilm } from "./film.sql.ts";
import { mayKeep } from "./film.ts";
import { consentAsked } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertSpeaker, listSpeakers } from "./speaker.sql.ts";
import { words } from "./words.ts";

/**
 * Ask somebody who is seen or heard in a film whether they agree: on their page where they are of the house,
 * else by a letter whose link is theirs alone. Whoever brought the film and is in it answers too.
 */
export const askSpeaker = operation({
  name: "channel.ask-speaker",
  label: words.askSpeaker,
  at: "POST /films/{film}/speakers",
  input: z.object({
    film: z.uuid(),
    person: z.uuid().nullable().default(null),
    name: z.string().trim().max(120, { error: "too-long" }).default(""),
    email: z.union([z.literal(""), z.email({ error: "not-an-email" })]).default(""),
  }),
  async find({ film: id, person, ...told }, { db, cooperative, newId }) {
    const film = await lockFilm(db, cooperative, id);
    if (!film || film.removed) return null;
    const contact = person ? await findPerson(db, cooperative, person) : null;
    if (person && !contact) return null;
    const speakers = await listSpeakers(db, cooperative, id);
    return { film, person, contact, told, speakers, id: newId() };
  },
  may: (actor, { film }) => mayKeep(actor, film),
  whyNot({ person, contact, told, speakers }) {
    if (!person && (!told.name || !told.email)) return refusals.speakerUnreachable({}, "person");
    const same = speakers.find((one) =>
      person
        ? one.person === person
        : one.email !== "" && one.email.toLowerCase() === told.email.toLowerCase(),
    );
    return same ? refusals.speakerTwice({ name: contact?.name ?? told.name }, "person") : null;
  },
  async effect({ film, person, contact, told, id }, scene) {
    const name = contact?.name ?? told.name;
    if (person) {
      await insertSpeaker(scene, { id, film: film.id, person, name, email: "", keyHash: null });
      const params = { name: scene.actor.name, title: film.title };
      const link = `/chaine/${film.id}`;
      await notify(scene, consentAsked, { to: [person], params, link, once: `consent:${id}` });
    } else {
      const { secret: key, hash: keyHash } = drawSecret();
      await insertSpeaker(scene, { id, film: film.id, person, name, email: told.email, keyHash });
      await writeToSpeaker(scene, { ...told, id, title: film.title, key });
    }
    return { id };
  },
});

type Written = { id: string; name: string; email: string; title: string; key: string };

/** The letter to somebody without an account; its body goes once it has left, for it bears their key. */
async function writeToSpeaker(scene: Scene, { id, name, email, title, key }: Written): Promise<void> {
  const house = await readCooperative(scene.db, scene.cooperative);
  if (!house) throw new Error("a letter of no cooperative");
  const link = `{origin}/voir/${house.slug}/accord/${key}`;
  await sendMail(scene, {
    to: email,
    subject: say(words.consentOf, "fr", { title }),
    body: say(words.consentLetter, "fr", { name, house: house.name, title, link }),
    about: `film-consent:${id}`,
    fromName: house.name,
    replyTo: house.email,
    bearsSecret: true,
  });
}
