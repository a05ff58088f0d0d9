import { civilDateOf } from "../../foundation/calendar.ts";
import { localTimeOf } from "../../foundation/zoned.ts";
import type { Span } from "../../occupancy/index.ts";

/** The schedule shows half hours, from seven until ten in the evening. */
export const firstMinute = 420;
export const lastMinute = 1320;
export const step = 30;
export const cellCount = (lastMinute - firstMinute) / step;

export type Block<Of> = { start: number; end: number; of: Of[] };

/** Where an instant stands on that day, in cells and parts of cells. */
function cellOf(at: Date, date: string): number {
  const day = civilDateOf(at);
  if (day < date) return 0;
  if (day > date) return cellCount;
  return (localTimeOf(at).minute - firstMinute) / step;
}

/** What stands in the half hours of a day, in order: one block where two share a half hour. */
export function blocksOf<Of extends Span>(all: readonly Of[], date: string): Block<Of>[] {
  const blocks: Block<Of>[] = [];
  for (const one of all) {
    const start = Math.max(0, Math.floor(cellOf(one.from, date)));
    const end = Math.min(cellCount, Math.ceil(cellOf(one.to, date)));
    if (end <= 0 || start >= cellCount || end <= start) continue;
    const last = blocks.at(-1);
    if (last && start < last.end) {
      last.of.push(one);
      last.end = Math.max(last.end, end);
    } else blocks.push({ start, end, of: [one] });
  }
  return blocks;
}

export const minuteOfCell = (cell: number): number => firstMinute + cell * step;
