import { z } from "zod";
import { secret } from "../foundation/secret.ts";
import { view } from "../foundation/view.ts";
import { readEvent } from "./event.sql.ts";
import { isOfHouse, organises } from "./event.ts";
import { countKeys, listFeedback, readFeedbackKey } from "./feedback.sql.ts";
import { feedbackWords } from "./feedback-words.ts";

/** From so many on answers are shown: fewer would be recognised. */
const fewest = 3;

/** What those who came thought of an event, for those who organise it. */
export const readFeedback = view({
  name: "events.read-feedback",
  label: feedbackWords.readFeedback,
  at: "GET /events/{event}/feedback",
  input: z.object({ event: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ event: id }, { db, cooperative, actor }) {
    const e = await readEvent(db, cooperative, id);
    if (!e || !organises(actor, e)) return null;
    const all = await listFeedback(db, cooperative, id);
    const shown = all.length >= fewest ? all : [];
    return {
      event: { id, title: e.title, startsAt: e.startsAt, endsAt: e.endsAt, meal: e.meal, signed: e.signed },
      ...{ answers: all.length, asked: all.length + (await countKeys(db, cooperative, id)) },
      scores: [5, 4, 3, 2, 1].map((score) => ({
        score: score as 1 | 2 | 3 | 4 | 5,
        n: shown.filter((one) => one.score === score).length,
      })),
      few: all.length < fewest,
      liked: shown.map(({ liked }) => liked).filter(Boolean),
      better: shown
        .map(({ better }) => better)
        .filter(Boolean)
        .sort(),
    };
  },
});

/** What a key asks about; null once it has served. */
export const feedbackForm = view({
  name: "events.feedback-form",
  label: feedbackWords.giveFeedback,
  at: "GET /event-feedback-form",
  input: z.object({ key: secret(z.string().max(100)) }),
  may: (actor) => actor.kind === "visitor",
  async read({ key }, { db, cooperative }) {
    const found = await readFeedbackKey(db, cooperative, key);
    return found && { title: found.title };
  },
});
