import { civilDateOf } from "../foundation/calendar.ts";
import { formatDate, formatTime } from "./format.ts";
import { Icon } from "./icon.tsx";
import { useLanguage, useSay } from "./speak.ts";
import type { DraftState } from "./use-draft.ts";
import { words } from "./words.ts";

/** « Brouillon enregistré à 10:02 », said softly each time it changes. */
export function DraftMark({ state }: { state: DraftState }) {
  const say = useSay();
  const language = useLanguage();
  const { place, at } = state;
  const word = { none: null, here: words.draftHere, saved: words.draftSaved, offline: words.draftOffline }[
    place
  ];
  return (
    <p className={`draft draft-${place}`} role="status">
      {word && at && (
        <>
          <Icon name={place === "offline" ? "cloud-off" : "cloud-check"} size="small" />
          {say(word, { time: formatTime(at, language) })}
        </>
      )}
    </p>
  );
}

/** Says that a draft was brought back, and offers the way out. */
export function DraftFound({ at, onForget }: { at: Date | null; onForget: () => void }) {
  const say = useSay();
  const language = useLanguage();
  if (!at) return null;
  const date = formatDate(civilDateOf(at), language);
  return (
    <div className="notice" role="status">
      <Icon name="arrow-back-up" />
      <p>{say(words.draftFound, { date, time: formatTime(at, language) })}</p>
      <button type="button" className="button" onClick={onForget}>
        {say(words.draftForget)}
      </button>
    </div>
  );
}
