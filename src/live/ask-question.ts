import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findHall, selfOf, tellHall, which } from "./find-hall.ts";
import { takesPart, whyNotAsk } from "./hall.ts";
import { countWaiting, insertQuestion, insertVote } from "./question.sql.ts";
import { mostWaiting } from "./question.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Ask a question in the room of an event, from its publication on. Whoever asks has voted for it. Without
 * one’s name nobody in the room reads who it was; the house may find it out where somebody is hurt.
 */
export const askQuestion = operation({
  name: "live.ask-question",
  label: words.askQuestion,
  at: "POST /live-questions",
  input: z.object({ ...which, text: shortText(600), unnamed: z.boolean().default(false) }),
  async find({ event, key, text, unnamed }, scene) {
    const of = await findHall(scene, { event, key });
    if (!of) return null;
    const asked = { self: selfOf(of), text };
    const waiting = await countWaiting(scene.db, scene.cooperative, of.inside.event.id, asked);
    return { ...of, waiting, unnamed };
  },
  may: (_, of) => takesPart(of),
  whyNot({ waiting, unnamed, ...of }) {
    const closed = whyNotAsk(of);
    if (closed) return closed;
    if (unnamed && !of.hall.unnamed) return refusals.notUnnamed({}, "unnamed");
    if (waiting.same) return refusals.askedAlready({}, "text");
    return waiting.own >= mostWaiting ? refusals.manyQuestions({}, "text") : null;
  },
  async effect(of, scene, { text, unnamed }) {
    const id = scene.newId();
    const self = selfOf(of);
    const event = of.inside.event.id;
    await insertQuestion(scene, { ...self, id, event, text, named: !unnamed });
    await insertVote(scene, id, self);
    await tellHall(scene, event);
    return { id };
  },
});
