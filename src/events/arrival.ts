/** Scanned, typed, ticked in the list, or come without a seat. */
export const ways = ["scan", "code", "list", "walk-in"] as const;
export type Way = (typeof ways)[number];

/** What a device noted at the door: somebody came, or did not after all. Its id is drawn by the device. */
export interface Arrival {
  readonly id: string;
  readonly registration: string;
  readonly came: boolean;
  readonly at: Date;
}

const isLater = (a: Arrival, b: Arrival): boolean =>
  a.at.getTime() === b.at.getTime() ? a.id > b.id : a.at > b.at;

/**
 * Who is there, by the acts of every device: of each person the last one holds, by its instant and then by
 * its
 * id. It depends on the set of acts alone, so that two telephones that were without a line agree, whatever
 * order theirs come in and however often.
 */
export function presentOf(acts: readonly Arrival[]): Map<string, Arrival> {
  const last = new Map<string, Arrival>();
  for (const act of acts) {
    const before = last.get(act.registration);
    if (!before || isLater(act, before)) last.set(act.registration, act);
  }
  return last;
}
