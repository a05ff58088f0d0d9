import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { type Refusal, sayRefusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import { secret } from "../foundation/secret.ts";
import { file } from "../foundation/uploaded-file.ts";
import { say } from "../foundation/words.ts";
import { sendMail } from "../people/index.ts";
import { findThread } from "./find-thread.ts";
import { findReceived, insertReceived } from "./item.sql.ts";
import { letterWords } from "./letter-words.ts";
import { type MailKey, readKey } from "./mail-key.sql.ts";
import { answerOf, subjectOf } from "./mail-text.ts";
import { groupReaders, isPlaceOf } from "./place.ts";
import { refusals } from "./refusals.ts";
import { insertThread } from "./thread.sql.ts";
import { isOfHouse, mostText, whyNotWrite } from "./thread.ts";
import { words } from "./words.ts";
import { readersOf, readWritten, type Written, whyNotWritten, write } from "./write.ts";

const input = z.object({
  token: secret(z.string().regex(/^[a-z2-7]{32}$/)),
  from: z.string().max(320),
  messageId: z.string().min(1).max(400),
  subject: z.string().max(998).default(""),
  text: secret(z.string().max(400_000)),
  files: z.array(file()).default([]),
});
type Letter = z.output<typeof input>;

/**
 * Take an answer, or the beginning of a thread, that came by mail. What cannot be published goes back to its
 * writer with the reason and their text: by mail nobody corrects a form. The same letter twice is one
 * message.
 */
export const takeLetter = operation({
  name: "threads.take-letter",
  label: words.takeLetter,
  at: "POST /thread-letters",
  input,
  async find(letter, scene) {
    const { db, cooperative, actor } = scene;
    const key = await readKey(db, cooperative, letter.token);
    if (!key || (actor.person !== null && key.person !== actor.person)) return null;
    const known = await findReceived(db, cooperative, letter.messageId);
    const text = answerOf(letter.text).slice(0, mostText);
    const files = letter.files.slice(0, 5);
    const readers = key.thread ? readersOf(key.thread) : groupReaders(key.group);
    const written = await readWritten(scene, { text, files, readers });
    const problem = await problemOf(scene, { letter, key, written });
    return { key, known, letter, written, problem };
  },
  may: (actor) => isOfHouse(actor),
  whyNot: () => null,
  async effect({ key, known, letter, written, problem }, scene) {
    if (known) return { id: known.item, thread: known.thread, returned: false };
    if (problem) {
      await sendBack(scene, { key, letter, problem });
      return { id: null, thread: key.thread, returned: true };
    }
    const thread = key.thread ?? (await begin(scene, { key, letter }));
    const { id } = await write(scene, { thread, via: "mail", written });
    await insertReceived(scene, { item: id, messageId: letter.messageId, whole: letter.text });
    return { id, thread, returned: false };
  },
});

type Given = { letter: Letter; key: MailKey; written: Written };

/** Why it is not published, as a sentence or a refusal; null where it is. */
async function problemOf(scene: Scene, { letter, key, written }: Given): Promise<Refusal | string | null> {
  const { language } = scene.actor;
  if (letter.from.trim().toLowerCase() !== key.email)
    return say(letterWords.otherSender, language, { from: letter.from });
  if (written.text === "") return say(letterWords.empty, language);
  if (key.thread === null)
    return (await isPlaceOf(scene, key.group)) ? whyNotWritten(written) : refusals.notOfGroup();
  const found = await findThread(key.thread, scene);
  return found ? (whyNotWrite(found) ?? whyNotWritten(written)) : refusals.notOfGroup();
}

async function begin(scene: Scene, { key, letter }: Omit<Given, "written">): Promise<string> {
  const id = scene.newId();
  const title = subjectOf(letter.subject).slice(0, 140) || say(letterWords.noSubject, scene.actor.language);
  await insertThread(scene, { id, group: key.group, title });
  return id;
}

async function sendBack(
  scene: Scene,
  { key, letter, problem }: Omit<Given, "written"> & { problem: Refusal | string },
): Promise<void> {
  const { language } = scene.actor;
  const why = typeof problem === "string" ? problem : sayRefusal(problem, language);
  const subject = letter.subject.slice(0, 200) || "–";
  await sendMail(scene, {
    to: key.email,
    subject: say(letterWords.backSubject, language, { subject }),
    body: say(letterWords.back, language, { why, text: letter.text }),
    headers: { "Auto-Submitted": "auto-replied", "In-Reply-To": letter.messageId },
  });
}
