import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Found } from "./editor.tsx";
import { moved, type Place, placeAt, type Session, within } from "./placing.ts";

export interface Carried {
  readonly session: Session;
  readonly minutes: number;
  /** Where it is held; null beside the grid. */
  readonly place: Place | null;
  readonly by: "mouse" | "keys";
}

type Carrying = {
  found: Found;
  placed: (id: string) => (Place & { minutes: number }) | undefined;
  put: (session: Session, place: Place, minutes: number) => void;
  left: (session: Session) => void;
  out: (session: Session) => void;
};

/** A session that is held, by mouse or keys, until it is put down or left where it was. */
export function useCarry({ found, placed, put, left, out }: Carrying) {
  const [carried, setCarried] = useState<Carried | null>(null);
  const grab = useRef(0);
  const began = useRef<{ x: number; y: number } | null>(null);
  const keep = useKeptFocus();
  const lasting = (session: Session) => placed(session.id)?.minutes ?? session.minutes;
  useDrag({ carried, setCarried, found, grab, began, put, left });
  const point = (event: PointerEvent<HTMLElement>, session: Session) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    keep(null);
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const minutes = lasting(session);
    grab.current = placed(session.id) ? ((event.clientY - top) / height) * minutes : 0;
    began.current = { x: event.clientX, y: event.clientY };
    setCarried({ session, minutes, place: placed(session.id) ?? null, by: "mouse" });
  };
  const keys = (event: KeyboardEvent, session: Session) => {
    const held = carried?.session.id === session.id && carried.by === "keys" ? carried : null;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (held?.place) {
        setCarried(null);
        put(session, held.place, held.minutes);
        return;
      }
      const first = { venue: found.venues[0]?.id ?? "", date: found.edition.days[0] ?? "", minute: 0 };
      const minutes = lasting(session);
      const place = within(placed(session.id) ?? first, minutes, found.edition);
      keep(session.id);
      setCarried({ session, minutes, place, by: "keys" });
    }
    if (event.key === "Delete" && placed(session.id)) {
      keep(session.id);
      setCarried(null);
      out(session);
    }
    if (!held?.place) return;
    if (event.key === "Escape") {
      setCarried(null);
      left(session);
    }
    const next = moved(held.place, event.key, { ...found, minutes: held.minutes });
    if (!next) return;
    event.preventDefault();
    setCarried({ ...held, place: next });
  };
  return { carried, point, keys };
}

/** What keys move is drawn elsewhere, in another day or in the grid: the focus goes with it. */
function useKeptFocus(): (id: string | null) => void {
  const kept = useRef<string | null>(null);
  useEffect(() => {
    if (kept.current && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-session="${kept.current}"]`)?.focus();
  });
  return (id) => {
    kept.current = id;
  };
}

type Dragging = Pick<Carrying, "found" | "put" | "left"> & {
  carried: Carried | null;
  setCarried: (carried: Carried | null) => void;
  grab: { current: number };
  began: { current: { x: number; y: number } | null };
};

/** While the mouse holds a session the whole window is listened to, so that it may leave the grid. */
function useDrag({ carried, setCarried, found, grab, began, put, left }: Dragging): void {
  useEffect(() => {
    if (carried?.by !== "mouse") return;
    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const from = began.current;
      if (from && Math.hypot(clientX - from.x, clientY - from.y) < 5) return;
      began.current = null;
      const at = placeAt(clientX, clientY, grab.current, found);
      setCarried({ ...carried, place: at && within(at, carried.minutes, found.edition) });
    };
    const up = () => {
      setCarried(null);
      if (began.current) return;
      if (carried.place) put(carried.session, carried.place, carried.minutes);
      else left(carried.session);
    };
    const key = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setCarried(null);
      left(carried.session);
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("keydown", key);
    return () => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("keydown", key);
    };
  }, [carried, setCarried, found, grab, began, put, left]);
}
