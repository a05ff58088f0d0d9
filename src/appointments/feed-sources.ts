import type { ICalEventData } from "ical-generator";
import type { Tx } from "../foundation/database.ts";
import type { Language } from "../foundation/words.ts";
import type { Span } from "../occupancy/index.ts";

interface Asked extends Span {
  readonly cooperative: number;
  readonly person: string;
  readonly language: Language;
}

/** What else than appointments a person is expected at: its module says it as events. */
export type FeedSource = (db: Tx, asked: Asked) => Promise<ICalEventData[]>;

const known = new Set<FeedSource>();

/** Given once by the registry: the modules whose meetings stand in the same calendar are above this one. */
export function declareFeedSources(sources: readonly FeedSource[]): void {
  for (const source of sources) known.add(source);
}

export async function eventsElsewhere(db: Tx, asked: Asked): Promise<ICalEventData[]> {
  const events: ICalEventData[] = [];
  for (const source of known) events.push(...(await source(db, asked)));
  return events;
}
