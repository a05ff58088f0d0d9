import { mergeText } from "../merge-text.ts";
import type { Note } from "../shared.sql.ts";

/** How long somebody pauses before what they typed leaves, and at most while they type without a pause. */
const pauseMs = 700;
const patienceMs = 3_000;
const againMs = 2_000;

type Timer = ReturnType<typeof setTimeout> | undefined;
export type Keeping = "kept" | "waits" | "stuck";

interface Keeps {
  /** Answers the text as it is kept now, or the sentence that refuses it. */
  readonly save: (was: string, text: string) => Promise<Note | string>;
  readonly show: (text: string) => void;
  readonly tell: (keeping: Keeping, refusal: string | null) => void;
}

/** When what is typed leaves. */
function makeTimers(leave: () => void) {
  let pause: Timer;
  let patience: Timer;
  const after = (ms: number) => {
    clearTimeout(pause);
    pause = setTimeout(leave, ms);
  };
  return {
    after,
    typed() {
      after(pauseMs);
      patience ??= setTimeout(leave, patienceMs);
    },
    stop() {
      clearTimeout(pause);
      clearTimeout(patience);
      patience = undefined;
    },
  };
}

/**
 * The shared notes in one browser: what is typed leaves after a pause, what the others typed is put into
 * what one is typing. While something is on its way, what comes is put aside: the answer says what of
 * it was taken in.
 */
export function keepNotes({ save, show, tell }: Keeps) {
  let [base, text, revision] = ["", "", -1];
  let [isOnItsWay, isClosed] = [false, false];
  let aside: Note | null = null;

  const take = (from: string, note: Note) => {
    if (note.revision <= revision) return;
    text = mergeText(from, text, note.text);
    [base, revision] = [note.text, note.revision];
    show(text);
  };
  const timers = makeTimers(() => void flush());
  const flush = async () => {
    timers.stop();
    if (isOnItsWay || text === base) return;
    isOnItsWay = true;
    const sent = text;
    const got = await save(base, sent).catch(() => null);
    isOnItsWay = false;
    if (typeof got === "object" && got) take(sent, got);
    if (aside) take(base, aside);
    aside = null;
    tell(got === null ? "stuck" : text === base ? "kept" : "waits", typeof got === "string" ? got : null);
    if (isClosed) return;
    if (got === null) timers.after(againMs);
    else if (typeof got === "object" && text !== base) timers.after(pauseMs);
  };
  return {
    hear(note: Note) {
      if (!isOnItsWay) return take(base, note);
      if (!aside || note.revision > aside.revision) aside = note;
    },
    type(now: string) {
      text = now;
      tell("waits", null);
      timers.typed();
    },
    /** What has not left yet. */
    pending: () => (text === base ? null : { was: base, text }),
    /** The page goes elsewhere: what has not left leaves now, once. */
    close() {
      isClosed = true;
      void flush();
    },
  };
}
export type NotesKeeper = ReturnType<typeof keepNotes>;
