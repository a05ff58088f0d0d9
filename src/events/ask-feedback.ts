import { drawSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";
import { say } from "../foundation/words.ts";
import { readCooperative } from "../network/index.ts";
import { sendMail } from "../people/index.ts";
import { listPresent } from "./arrival.sql.ts";
import { readEvent } from "./event.sql.ts";
import { insertAsked, insertFeedbackKeys, listToAsk } from "./feedback.sql.ts";
import { letterWords } from "./letter-words.ts";
import { listRegistrations } from "./registration.sql.ts";

/**
 * The day after an event those who came (who had a seat, where nobody noted arrivals) are asked what they
 * think
 * of it. Each letter bears a key of chance; the keys are kept by their hashes alone, without a name or an
 * hour.
 */
export async function askFeedback(scene: Scene): Promise<void> {
  const { db, cooperative, now } = scene;
  const house = await readCooperative(db, cooperative);
  if (!house) return;
  for (const id of await listToAsk(db, cooperative, now)) {
    const e = await readEvent(db, cooperative, id);
    await insertAsked(scene, id);
    const seated = (await listRegistrations(db, cooperative, id)).filter((r) => r.confirmedAt && r.email);
    const there = await listPresent(db, cooperative, id);
    const came = new Set(there.filter((one) => one.came).map(({ registration }) => registration));
    const asked = seated.filter((r) => there.length === 0 || came.has(r.id));
    const keys = asked.map(() => drawSecret());
    await insertFeedbackKeys(
      scene,
      id,
      keys.map(({ hash }) => hash),
    );
    for (const [n, r] of asked.entries()) {
      const link = `{origin}/agenda-public/${house.slug}/avis/${keys[n]?.secret}`;
      const said = { title: e?.title ?? "", link, cooperative: house.name };
      await sendMail(scene, {
        to: r.email as string,
        subject: say(letterWords.feedbackSubject, r.language, said),
        body: say(letterWords.feedback, r.language, said),
        about: `event-feedback:${id}`,
        ...{ fromName: house.name, replyTo: house.email, bearsSecret: true },
      });
    }
  }
}
