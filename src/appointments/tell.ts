import type { NoticeKind } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";
import { toldOf } from "../foundation/two-zones.ts";
import { type Params, say } from "../foundation/words.ts";
import { notify } from "../notices/index.ts";
import { sendMail } from "../people/index.ts";
import type { Appointment } from "./appointment.ts";
import { invitationOf } from "./invitation.ts";
import { words } from "./words.ts";

const sides = (a: Appointment) => [
  { person: a.adviser, email: a.adviserEmail, name: a.memberName },
  { person: a.member, email: a.memberEmail, name: a.adviserName },
];

interface Telling {
  readonly kind: NoticeKind;
  /** The step told of; each is told once. */
  readonly step: string;
  readonly params?: Params;
  readonly only?: string;
}

/**
 * Tells the two people of a step, each as they chose; what was confirmed once goes with an invitation, so
 * that calendars follow. Whoever acts is not told of their own act, but their calendar is: they get the
 * letter.
 */
export async function tell(
  scene: Scene,
  a: Appointment,
  { kind, step, params, only }: Telling,
): Promise<void> {
  const { actor, now } = scene;
  const calendar = a.invited ? invitationOf(a, now, "fr") : undefined;
  const link = `/rendez-vous/${a.id}`;
  for (const { person, email, name } of sides(a)) {
    if (only && only !== person) continue;
    const told = { name, ...toldOf(a.startsAt, a.memberZone), ...params };
    const once = `appointment:${a.id}:${step}`;
    await notify(scene, kind, { to: [person], params: told, link, once, calendar });
    if (actor.person !== person || !calendar) continue;
    const subject = say(kind.says, actor.language, told);
    const body = say(words.ownLetter, actor.language, { sentence: subject, link: `{origin}${link}` });
    await sendMail(scene, { to: email, subject, body, about: once, calendar });
  }
}
