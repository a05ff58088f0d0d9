import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from "react";
import { forgetDraft, type KeptDraft, keepDraft, keptDraft } from "./draft-store.ts";

/** here: on this device; saved: on the server too; offline: the server did not answer, we try again. */
export type DraftState = { place: "none" | "here" | "saved" | "offline"; at: Date | null };

type DraftOptions<Value> = {
  person: string;
  /** What this form is about, such as "invoice:new" or "invoice:<id>". */
  key: string;
  /** What the form holds now; anything JSON can carry. */
  value: Value;
  /** When the server last stored this form: an older draft of the device is not brought back. */
  savedAt: Date | null;
  /** What the server keeps of this form, typed on whatever device; the newer of the two is brought back. */
  elsewhere?: { value: Value; at: Date } | null;
  /** Names this opening of the form; the draft of the one that ended last is not brought back. */
  opening?: string;
  ended?: string | null;
  /** Put a draft that was found into the form. */
  restore: (value: Value) => void;
  /** Send the draft to the server; rejects when the line is down. Answers when it was stored. */
  save?: (value: Value) => Promise<Date>;
};

export type Draft = {
  state: DraftState;
  /** The draft that was brought back when the page opened, until it is dismissed. */
  found: Date | null;
  /** Throw the draft away: after the form was accepted, or to go back to that value of the form. */
  forget: (back?: unknown) => void;
};

const CALM_MS = 1_500;
const AGAIN_MS = 15_000;

/**
 * Keep what is typed: on the device at once, on the server when the hand rests. A closed browser, a dead
 * battery and a lost line cost nothing; the page that opens next brings the draft back and says so.
 */
export function useDraft<Value>(options: DraftOptions<Value>): Draft {
  const { person, key, value, opening } = options;
  const [state, setState] = useState<DraftState>({ place: "none", at: null });
  const [found, setFound] = useState<Date | null>(null);
  const text = JSON.stringify(value);
  const settled = useRef(text);
  const latest = useRef(options);
  latest.current = options;

  const send = useCallback(() => store(latest.current, setState), []);

  // When the page opens, and never after: what is typed then is newer than any draft.
  useEffect(() => {
    const { savedAt, restore, elsewhere = null, opening, ended } = latest.current;
    const kept = newer(stillOpen<Value>(person, key, ended), elsewhere);
    if (!kept || (savedAt && new Date(kept.at) <= savedAt)) return;
    if (JSON.stringify(kept.value) === settled.current) return;
    settled.current = JSON.stringify(kept.value);
    setFound(new Date(kept.at));
    keepDraft(person, key, { ...kept, opening });
    restore(kept.value);
    // The line may have been lost before this draft reached the server.
    const soon = setTimeout(() => void send(), CALM_MS);
    return () => clearTimeout(soon);
  }, [person, key, send]);

  useEffect(() => {
    if (text === settled.current) return;
    settled.current = text;
    const at = new Date();
    const draft = { value: JSON.parse(text) as Value, at: at.toISOString(), opening };
    if (keepDraft(person, key, draft)) setState({ place: "here", at });
    if (!latest.current.save) return;
    const calm = setTimeout(() => void send(), CALM_MS);
    return () => clearTimeout(calm);
  }, [text, person, key, opening, send]);

  useAgain(state.place === "offline", send);
  const forget = useCallback(
    (back?: unknown) => {
      forgetDraft(person, key);
      if (back !== undefined) settled.current = JSON.stringify(back);
      setFound(null);
      setState({ place: "none", at: null });
    },
    [person, key],
  );
  return { state, found, forget };
}

/** What the device kept, unless its form was accepted and the page that tells so never came to forget it. */
function stillOpen<Value>(person: string, key: string, ended?: string | null): KeptDraft<Value> | null {
  const kept = keptDraft<Value>(person, key);
  if (!kept?.opening || kept.opening !== ended) return kept;
  forgetDraft(person, key);
  return null;
}

function newer<Value>(
  here: KeptDraft<Value> | null,
  elsewhere: { value: Value; at: Date } | null,
): KeptDraft<Value> | null {
  if (!elsewhere || (here && new Date(here.at) >= elsewhere.at)) return here;
  return { value: elsewhere.value, at: elsewhere.at.toISOString() };
}

async function store<Value>(
  { save, value }: DraftOptions<Value>,
  tell: Dispatch<SetStateAction<DraftState>>,
) {
  if (!save) return;
  try {
    tell({ place: "saved", at: await save(value) });
  } catch {
    tell(({ at }) => ({ place: "offline", at }));
  }
}

/** While the line is down: again from time to time, and at once when it is back. */
function useAgain(down: boolean, send: () => Promise<void>): void {
  useEffect(() => {
    if (!down) return;
    const again = setInterval(() => void send(), AGAIN_MS);
    const online = () => void send();
    window.addEventListener("online", online);
    return () => {
      clearInterval(again);
      window.removeEventListener("online", online);
    };
  }, [down, send]);
}
