import { type KeyboardEvent, useRef, useState } from "react";
import { clockOf } from "../../foundation/when.ts";
import { type Block, blocksOf, cellCount, minuteOfCell } from "./cells.ts";
import type { Found } from "./planning.tsx";

export type Chosen = { room: string; date: string; from: string; to: string };
/** `sure`: by Enter, which goes on to the form. */
export type Choose = (chosen: Chosen, sure: boolean) => void;
export type Busy = Found["takings"][number] | Found["closures"][number];

type Held = { row: number; start: number; end: number };
type Place = { row: number; cell: number };

/** What stands in the row of a place and a day. */
export function busyIn({ rows, takings, closures }: Found, index: number): Block<Busy>[] {
  const row = rows[index];
  if (!row) return [];
  const own = [...takings, ...closures].filter(({ of }) => of === row.room.id);
  return blocksOf<Busy>(
    own.sort((a, b) => a.from.getTime() - b.from.getTime()),
    row.date,
  );
}

const isFree = (found: Found, row: number, cell: number) =>
  cell >= 0 && cell < cellCount && !busyIn(found, row).some(({ start, end }) => cell >= start && cell < end);

/** What is held from one half hour to another of a row, or nothing where some of it is taken. */
function heldBetween(found: Found, row: number, a: number, b: number): (Held & { chosen: Chosen }) | null {
  const [start, last] = [Math.min(a, b), Math.max(a, b)];
  for (let n = start; n <= last; n += 1) if (!isFree(found, row, n)) return null;
  const of = found.rows[row];
  if (!of) return null;
  const [from, to] = [clockOf(minuteOfCell(start)), clockOf(minuteOfCell(last + 1))];
  return { row, start, end: last + 1, chosen: { room: of.room.id, date: of.date, from, to } };
}

/** What is held: from where it was begun to where one is, as far as it is free. */
export function useHeld(found: Found, onChoose: Choose) {
  const [held, setHeld] = useState<Held | null>(null);
  const [focused, setFocused] = useState<Place>({ row: 0, cell: 4 });
  const anchor = useRef<Place | null>(null);
  const dragging = useRef(false);
  const hold = (row: number, cell: number, sure = false) => {
    const from = anchor.current?.row === row ? anchor.current.cell : cell;
    const next = heldBetween(found, row, from, cell);
    if (!next) return;
    setHeld(next);
    onChoose(next.chosen, sure);
  };
  return {
    ...{ held, focused },
    keys: useKeys(found, { focused, setFocused, anchor, hold }),
    point: (event: { preventDefault(): void; pointerType: string }, row: number, cell: number) => {
      // A finger scrolls: there, each touch is one half hour.
      dragging.current = event.pointerType === "mouse";
      anchor.current = { row, cell };
      setFocused({ row, cell });
      hold(row, cell);
    },
    extend: (row: number, cell: number) => {
      if (dragging.current && anchor.current?.row === row) hold(row, cell);
    },
    letGo: () => {
      dragging.current = false;
    },
  };
}

type Walking = {
  focused: Place;
  setFocused: (place: Place) => void;
  anchor: { current: Place | null };
  hold: (row: number, cell: number, sure?: boolean) => void;
};

function useKeys(found: Found, { focused, setFocused, anchor, hold }: Walking) {
  return (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (anchor.current?.row !== focused.row) anchor.current = { ...focused };
      return hold(focused.row, focused.cell, true);
    }
    const move = moves[event.key];
    const next = move && nextFree(found, focused, move);
    if (!move) return;
    event.preventDefault();
    if (!next) return;
    if (event.shiftKey && next.row === focused.row) {
      anchor.current ??= { ...focused };
      hold(next.row, next.cell);
    } else anchor.current = null;
    setFocused(next);
    document.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.cell}"]`)?.focus();
  };
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** The next free half hour that way: what is taken is stepped over. */
function nextFree(
  found: Found,
  from: { row: number; cell: number },
  [down, right]: readonly [number, number],
) {
  let { row, cell } = from;
  for (;;) {
    row += down;
    cell += right;
    if (row < 0 || row >= found.rows.length || cell < 0 || cell >= cellCount) return null;
    if (isFree(found, row, cell)) return { row, cell };
  }
}
