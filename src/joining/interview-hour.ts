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
