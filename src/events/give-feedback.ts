import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { lockFeedbackKey, takeFeedback } from "./feedback.sql.ts";
import { feedbackWords } from "./feedback-words.ts";

/**
 * Say what one thought of an event, by a key that serves once and is tied to nobody. It is given on a public
 * page by a visitor without a name, or typed from a paper form by those who look after events: neither the
 * row
 * nor the audit says who answered what.
 */
export const giveFeedback = operation({
  name: "events.give-feedback",
  label: feedbackWords.giveFeedback,
  at: "POST /event-feedback",
  input: z.object({
    key: secret(z.string().max(100)),
    score: secret(z.coerce.number({ error: "not-chosen" }).int().min(1, { error: "not-chosen" }).max(5)),
    liked: secret(z.string().trim().max(1000, { error: "too-long" }).default("")),
    better: secret(z.string().trim().max(1000, { error: "too-long" }).default("")),
  }),
  find: ({ key }, { db, cooperative }) => lockFeedbackKey(db, cooperative, key),
  may: (actor) => actor.kind === "visitor" || has(actor, "community", "director"),
  whyNot: () => null,
  async effect({ event }, scene, answer) {
    await takeFeedback(scene, { ...answer, event });
    return { given: true };
  },
});
