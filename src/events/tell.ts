import { drawSecret } from "../foundation/drawn-secret.ts";
import type { NoticeKind } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import { type Params, say, type Word } from "../foundation/words.ts";
import { readCooperative } from "../network/index.ts";
import { notify } from "../notices/index.ts";
import { sendMail } from "../people/index.ts";
import { invitationTo, whereOf, withdrawalOf } from "./calendar.ts";
import type { Event } from "./event.ts";
import { letterWords } from "./letter-words.ts";
import { insertKey } from "./registration.sql.ts";
import type { Registration } from "./registration.ts";
import { ticketSaid } from "./registration.ts";

/** What befalls a registration, as whoever holds it is told. */
export interface Telling {
  readonly kind: NoticeKind;
  /** The step told of; each is told once. */
  readonly step: string;
  readonly params?: Params;
  /** Their calendar takes the event, or strikes it out; left alone where nothing is said. */
  readonly calendar?: "invite" | "withdraw";
}

export const pageOf = (event: string): string => `/evenements/${event}`;

/** Under this name the letters to a guest are found again, to be forgotten with them. */
export const aboutGuest = (guest: string): string => `event-guest:${guest}`;

export const saidOf = (e: Event): Params => ({ title: e.title, ...whenOf(e.startsAt) });

/**
 * Tells whoever holds a registration of what befalls it. A member is told as they chose, and by letter of
 * what
 * they did themselves where their calendar follows it; a guest by a letter with a key of its own to their
 * page.
 */
export async function tellOf(scene: Scene, e: Event, r: Registration, telling: Telling): Promise<void> {
  const { kind, step, params, calendar: method } = telling;
  const told = { ...saidOf(e), ...params };
  const once = `event:${e.id}:${r.id}:${step}`;
  if (!r.person) return writeToGuest(scene, e, r, telling, told);
  if (r.email === null) return;
  const attendee = { name: r.name, email: r.email };
  const seen = { mode: r.mode, language: r.language, link: `{origin}${pageOf(e.id)}` };
  const letter = method === "withdraw" ? withdrawalOf : invitationTo;
  const calendar = method && letter(e, attendee, scene.now, seen);
  const link = pageOf(e.id);
  if (scene.actor.person !== r.person) {
    await notify(scene, kind, { to: [r.person], params: told, link, once, calendar });
    return;
  }
  if (!calendar) return;
  const body = say(letterWords.own, r.language, {
    ...{ sentence: say(kind.says, r.language, told), where: whereOf(e, r.mode, r.language) },
    ...{ ticket: ticketSaid(r.ticket), link: `{origin}${link}` },
  });
  await sendMail(scene, {
    ...{ to: r.email, subject: say(kind.says, r.language, told), body, about: `notice:${once}`, calendar },
  });
}

/** Letters to a guest, by the notice that a member would get; each bears a key of its own. */
async function writeToGuest(
  scene: Scene,
  e: Event,
  r: Registration,
  { kind, calendar: method }: Telling,
  told: Params,
): Promise<void> {
  if (!r.guest || r.email === null) return;
  await sendToGuest(scene, e, r, { sentence: kind.says, told, method });
}

export async function sendToGuest(
  scene: Scene,
  e: Event,
  r: Registration,
  { sentence, told, method }: { sentence: Word; told: Params; method?: "invite" | "withdraw" | undefined },
): Promise<void> {
  const { db, cooperative, now } = scene;
  const house = await readCooperative(db, cooperative);
  if (!house || !r.guest || r.email === null) return;
  const { secret: key, hash } = drawSecret();
  await insertKey(scene, r.id, hash);
  const link = `{origin}/agenda-public/${house.slug}/inscription/${key}`;
  const attendee = { name: r.name, email: r.email };
  // The key stands in the body alone, which is forgotten once it has left; calendars get the public page.
  const seen = { mode: r.mode, language: r.language, link: `{origin}/agenda-public/${house.slug}/${e.id}` };
  const letter = method === "withdraw" ? withdrawalOf : invitationTo;
  await sendMail(scene, {
    to: r.email,
    subject: say(sentence, r.language, told),
    body: say(letterWords.guest, r.language, {
      ...{ name: r.name, sentence: say(sentence, r.language, told), link },
      ...{ where: whereOf(e, r.mode, r.language), ticket: ticketSaid(r.ticket) },
      ...{ cooperative: house.name, phone: house.phone },
    }),
    about: aboutGuest(r.guest),
    ...{ fromName: house.name, replyTo: house.email, bearsSecret: true },
    calendar: method ? letter(e, attendee, now, seen) : null,
  });
}
