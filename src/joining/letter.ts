import { drawSecret } from "../foundation/drawn-secret.ts";
import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import { type Params, say } from "../foundation/words.ts";
import { readCooperative } from "../network/index.ts";
import { sendMail } from "../people/index.ts";
import type { Candidate } from "./candidate.ts";
import { letterWords } from "./letter-words.ts";
import type { Meeting } from "./meeting.ts";
import { insertKey } from "./page-key.sql.ts";

type Addressee = Pick<Candidate, "id" | "givenName" | "email" | "language">;
type Letter = Exclude<keyof typeof letterWords, "frame" | `${string}Text`>;

/**
 * Writes to a candidate. Each letter bears a key of its own to their page: only hashes are kept, and its body
 * goes once it has left. `calendar` is what the candidate's calendar follows it by (RFC 5545).
 */
export async function writeTo(
  scene: Scene,
  to: Addressee,
  letter: Letter,
  params: Params = {},
  calendar: string | null = null,
): Promise<void> {
  const house = await readCooperative(scene.db, scene.cooperative);
  if (!house) throw new Error("a letter of no cooperative");
  const { secret: key, hash } = drawSecret();
  await insertKey(scene, to.id, hash);
  const text = say(letterWords[`${letter}Text`], to.language, params);
  await sendMail(scene, {
    to: to.email,
    subject: say(letterWords[letter], to.language, params),
    body: say(letterWords.frame, to.language, {
      name: to.givenName,
      text,
      link: `{origin}/rejoindre/${house.slug}/suivi/${key}`,
      cooperative: house.name,
      phone: house.phone,
    }),
    about: aboutCandidate(to.id),
    fromName: house.name,
    replyTo: house.email,
    bearsSecret: true,
    calendar,
  });
}

/** Under this name the letters to somebody are found again, to be forgotten with them. */
export const aboutCandidate = (id: string): string => `candidate:${id}`;

/** What a letter says of a meeting. */
export const saidOf = (meeting: Meeting): Params => ({
  title: meeting.title,
  ...whenOf(meeting.startsAt),
  where:
    meeting.mode === "online" ? meeting.link : [meeting.siteName, meeting.place].filter(Boolean).join(", "),
});
