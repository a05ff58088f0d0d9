import { ICalCalendarMethod, default as ical } from "ical-generator";
import type { Scene } from "../foundation/scene.ts";
import { occupy, release, type Span } from "../occupancy/index.ts";

/** An interview takes an hour of whoever leads it: they are nowhere else meanwhile. */
export const hourFrom = (from: Date): Span => ({ from, to: new Date(from.getTime() + 3_600_000) });

/** A candidate has one interview to come; planned again, it frees the hour of the one before. */
const takerOf = (candidate: string) => ({ kind: "joining.interview", id: candidate });

export const freeInterviewer = (scene: Scene, candidate: string): Promise<void> =>
  release(scene, takerOf(candidate));

/** Takes the hour; whoever calls has locked it and found it free. */
export async function takeInterviewer(
  scene: Scene,
  candidate: string,
  { interviewer, startsAt }: { interviewer: string; startsAt: Date },
): Promise<void> {
  await freeInterviewer(scene, candidate);
  const taking = { kind: "person", resource: interviewer, span: hourFrom(startsAt), place: null } as const;
  await occupy(scene, takerOf(candidate), [taking]);
}

/** What the letter carries so that the candidate's calendar follows; a later one replaces it (RFC 5546). */
export function invitationTo(
  interview: { candidate: string; startsAt: Date; summary: string; place: string; planned: number },
  now: Date,
): string {
  const { from: start, to: end } = hourFrom(interview.startsAt);
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH });
  const id = `${interview.candidate}@entretien.ensemble`;
  const { summary, place: location, planned: sequence } = interview;
  calendar.createEvent({ id, sequence, stamp: now, start, end, summary, location });
  return calendar.toString();
}
