import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { notify } from "../notices/index.ts";
import { tellHall } from "./find-hall.ts";
import { findQuestion, type OfQuestion } from "./find-question.ts";
import { isHost, whyNotMarkTime, whyNotOn } from "./hall.ts";
import { questionAnswered } from "./notice-kinds.ts";
import { findAsker, findCurrent, insertMark } from "./question.sql.ts";
import { refusals } from "./refusals.ts";
import { tellGuest } from "./tell-guest.ts";
import { words } from "./words.ts";

/**
 * Say what becomes of a question: it is taken up, answered (also in writing, also later), put aside with a
 * reason, or waits again. One is taken up at a time: the one before it was answered. When each was taken
 * up is kept, since the chapters of the film are made of it.
 */
export const markQuestion = operation({
  name: "live.mark-question",
  label: words.markQuestion,
  at: "POST /live-questions/{question}/marks",
  input: z.object({
    question: z.uuid(),
    state: z.enum(["open", "current", "answered", "aside"]),
    said: z.string().trim().max(2000, { error: "too-long" }).default(""),
  }),
  async find({ question: id, state, said }, scene) {
    const found = await findQuestion(scene, { question: id }, true);
    if (!found) return null;
    const current = await findCurrent(scene.db, scene.cooperative, found.question.event);
    return { ...found, state, said, before: current === id ? null : current };
  },
  may: (_, of) => isHost(of),
  whyNot({ question, state, said, ...of }) {
    if (question.state === "withdrawn") return refusals.settled();
    if (state === "aside" && said === "") return refusals.whyMissing({}, "said");
    return state === "current" ? whyNotMarkTime(of) : whyNotOn(of);
  },
  async effect({ question, state, said, before, ...of }, scene) {
    if (state === "current" && before) await insertMark(scene, before, { state: "answered", said: "" });
    const kept = state === "answered" || state === "aside" ? said : "";
    await insertMark(scene, question.id, { state, said: kept });
    await tellHall(scene, question.event);
    if (kept && of.inside.state === "ended") await tellAsker(scene, { ...of, question });
    return { id: question.id };
  },
});

/** During the event whoever asked is there; afterwards they are told. */
async function tellAsker(scene: Scene, { inside: { event }, question }: OfQuestion): Promise<void> {
  const asker = await findAsker(scene.db, scene.cooperative, question.id);
  if (asker?.guest)
    return tellGuest(scene, {
      event: event.id,
      guest: asker.guest,
      about: question.id,
      kind: questionAnswered,
    });
  if (!asker?.person || asker.person === scene.actor.person) return;
  await notify(scene, questionAnswered, {
    ...{ to: [asker.person], params: { title: event.title }, link: `/evenements/${event.id}/direct` },
    once: `live-question:${question.id}:${scene.now.getTime()}`,
  });
}
