import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { notify } from "../notices/index.ts";
import { insertPublication, lockFilm } from "./film.sql.ts";
import { consentAnswered } from "./notice-kinds.ts";
import { findSpeakerByKey, insertConsent, lockSpeaker } from "./speaker.sql.ts";
import { words } from "./words.ts";

const input = z.object({
  speaker: z.uuid().optional(),
  /** That of the letter, for somebody without an account. */
  key: secret(z.string().min(20).max(120).optional()),
  given: z.boolean(),
});

/**
 * Say whether one agrees to be seen and heard in a film, and change one's mind whenever one wishes (article 9
 * of the Code civil; GDPR article 7 §3): refused, a film that is shown is private from this instant.
 */
export const answerConsent = operation({
  name: "channel.answer-consent",
  label: words.answerConsent,
  at: "POST /film-consents",
  input,
  async find({ speaker: asked, key, given }, { db, cooperative, now }) {
    const id = key ? (await findSpeakerByKey(db, cooperative, key))?.id : asked;
    const speaker = id ? await lockSpeaker(db, cooperative, id) : null;
    const film = speaker && (await lockFilm(db, cooperative, speaker.film));
    return speaker && film && !film.removed ? { speaker, film, given, now, byKey: Boolean(key) } : null;
  },
  may: (actor, { speaker, byKey }) => byKey || (actor.person !== null && actor.person === speaker.person),
  whyNot: () => null,
  async effect({ speaker, film, given, now }, scene) {
    await insertConsent(scene, speaker.id, given);
    if (!given && film.scope !== "private")
      await insertPublication(scene, film.id, { scope: "private", startsAt: now });
    await notify(scene, consentAnswered, {
      to: [film.owner],
      params: { name: speaker.name, title: film.title, n: given ? 1 : 2 },
      link: `/chaine/${film.id}/reglages`,
      once: `consent-answer:${speaker.id}:${now.toISOString()}`,
    });
    return { id: speaker.id };
  },
});
