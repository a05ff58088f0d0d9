import type { NoticeKind } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";
import { whenOf } from "../foundation/when.ts";
import { type Params, say } from "../foundation/words.ts";
import { notify } from "../notices/index.ts";
import { occupyWhoIsFree, release } from "../occupancy/index.ts";
import { sendMail } from "../people/index.ts";
import { dropRoom, keepRoom, withdrawInvitation } from "../video/index.ts";
import { invitationTo, withdrawalOf } from "./event.ts";
import { insertPlacing, listComing, readMeeting } from "./meeting.sql.ts";
import { type Meeting, type Placing, takerOf } from "./meeting.ts";
import { meetingPlanned } from "./meeting-notices.ts";
import { meetingWords } from "./meeting-words.ts";
import { listMembers, type Member } from "./member.sql.ts";

const pageOf = ({ group, id }: Meeting) => `/groupes/${group}/rencontres/${id}`;

interface Telling {
  readonly kind: NoticeKind;
  /** The step told of; each is told once. */
  readonly step: string;
  readonly params?: Params;
}

/** Tells members of a meeting, each as they chose; whoever acts gets the letter that moves their calendar. */
export async function tellMeeting(
  scene: Scene,
  m: Meeting,
  members: readonly Member[],
  { kind, step, params }: Telling,
): Promise<void> {
  const { actor, now } = scene;
  const told = { group: m.groupName, title: m.title, ...whenOf(m.startsAt), ...params };
  const once = `group-meeting:${m.id}:${step}`;
  const link = pageOf(m);
  for (const member of members) {
    const calendar = invitationTo(m, member, now, "fr");
    await notify(scene, kind, { to: [member.person], params: told, link, once, calendar });
    if (actor.person !== member.person) continue;
    const subject = say(kind.says, actor.language, told);
    const body = say(meetingWords.ownLetter, actor.language, { sentence: subject, link: `{origin}${link}` });
    await sendMail(scene, { to: member.email, subject, body, about: once, calendar });
  }
}

export interface Calling extends Telling {
  readonly meeting: string;
  readonly placing: Placing;
  readonly version: number;
  readonly why: string;
  readonly members: readonly Member[];
  /** Whose time is not taken: they said that they do not come. */
  readonly absent: ReadonlySet<string>;
}

/**
 * Puts a meeting at its time: those who are free then are taken, its room by video follows, all are told with
 * an invitation of the same UID. Answers who was taken by something else.
 */
export async function callTogether(scene: Scene, calling: Calling): Promise<string[]> {
  const { meeting: id, placing, members, absent } = calling;
  await insertPlacing(scene, { ...placing, meeting: id, version: calling.version, why: calling.why });
  await release(scene, takerOf(id));
  const people = members.map(({ person }) => person).filter((person) => !absent.has(person));
  const span = { from: placing.startsAt, to: placing.endsAt };
  const elsewhere = await occupyWhoIsFree(scene, takerOf(id), { people, span, place: placing.site });
  const m = await readMeeting(scene.db, scene.cooperative, id);
  if (!m) throw new Error("a meeting that was just placed is not there");
  await followByVideo(scene, m, members);
  await tellMeeting(scene, m, members, calling);
  return elsewhere;
}

async function followByVideo(scene: Scene, m: Meeting, members: readonly Member[]): Promise<void> {
  if (m.mode === "site") return dropRoom(scene, m.id);
  const room = { id: m.id, title: m.title, startsAt: m.startsAt, endsAt: m.endsAt };
  const of = (host: boolean) => members.filter((one) => one.facilitator === host).map((one) => one.person);
  await keepRoom(scene, room, { hosts: of(true), members: of(false) });
}

/** Whoever comes into a group is invited to what is to come. */
export async function inviteToComing(scene: Scene, group: string, people: readonly string[]): Promise<void> {
  const { db, cooperative, now } = scene;
  const members = (await listMembers(db, cooperative, group)).filter((m) => people.includes(m.person));
  for (const m of await listComing(db, cooperative, group, now)) {
    const span = { from: m.startsAt, to: m.endsAt };
    await occupyWhoIsFree(scene, takerOf(m.id), { people, span, place: m.site });
    if (m.mode !== "site") await followByVideo(scene, m, members);
    await tellMeeting(scene, m, members, { kind: meetingPlanned, step: `planned-${m.version}` });
  }
}

/** Whoever leaves is expected at nothing any more: their time is free, the rooms and their calendar close. */
export async function withdrawFromComing(scene: Scene, group: string, leaving: Member): Promise<void> {
  const { db, cooperative, now, actor } = scene;
  for (const m of await listComing(db, cooperative, group, now)) {
    await release(scene, takerOf(m.id), leaving.person);
    await withdrawInvitation(scene, m.id, leaving.person);
    const told = { title: m.title, group: m.groupName, ...whenOf(m.startsAt) };
    await sendMail(scene, {
      to: leaving.email,
      subject: say(meetingWords.withdrawn, actor.language, told),
      body: say(meetingWords.withdrawnLetter, actor.language, told),
      about: `group-meeting:${m.id}:withdrawn`,
      calendar: withdrawalOf(m, leaving, now, "fr"),
    });
  }
}
