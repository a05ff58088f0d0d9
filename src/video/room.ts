/**
 * How many can meet from browser to browser: each sends its picture to each of the others, which an
 * ordinary line bears up to four people.
 */
export const mostPeople = 4;

/** For how long a key is worth something after the last sign of the line that holds it. */
export const silenceMs = 60_000;

/** For how long one may still enter after the end that was agreed. */
const graceMs = 2 * 3_600_000;

export interface Room {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly closed: boolean;
}

/** Whether one may still come in: until two hours after its end, unless it was closed. */
export const isOver = ({ closed, endsAt }: Pick<Room, "closed" | "endsAt">, now: Date): boolean =>
  closed || now.getTime() > endsAt.getTime() + graceMs;

export const presenceStates = ["waiting", "in", "left", "turned-away"] as const;

/** One browser at the door of a room or within. */
export interface Presence {
  readonly id: string;
  readonly room: string;
  readonly person: string | null;
  readonly name: string;
  readonly host: boolean;
  readonly state: (typeof presenceStates)[number];
  readonly seenAt: Date;
}

/** Whether its line gave a sign within the last minute. */
export const isAlive = ({ seenAt }: Pick<Presence, "seenAt">, now: Date): boolean =>
  now.getTime() - seenAt.getTime() < silenceMs;

/** How many are within now. */
export const countIn = (presences: readonly Presence[], now: Date): number =>
  presences.filter((one) => one.state === "in" && isAlive(one, now)).length;
