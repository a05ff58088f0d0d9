import { Choices } from "../../design/choices.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { dayName } from "../../design/when.tsx";
import { programmeWords as words } from "../programme-words.ts";
import type { Sifting, sievesOf } from "../sessions.ts";

type Sieves = ReturnType<typeof sievesOf>;

/** By day, room, track, business: an address like another, without script. */
export function Sieve({ sieves, asked }: { sieves: Sieves; asked: Sifting }) {
  const say = useSay();
  const language = useLanguage();
  const days = sieves.days.map((day) => ({ id: day, name: dayName(day, language) }));
  const part = (name: "day" | "venue" | "track" | "activity", among: Sieves["venues"]) => {
    const label = { day: words.day, venue: words.venue, track: words.track, activity: words.host }[name];
    const none = {
      ...{ day: words.allDays, venue: words.allVenues, track: words.allTracks, activity: words.allHosts },
    }[name];
    if (among.length < 2) return null;
    return (
      <div className="field">
        <label htmlFor={`sieve-${name}`}>{say(label)}</label>
        <select id={`sieve-${name}`} name={name} defaultValue={asked[name] ?? ""}>
          <Choices none={say(none)} among={among} />
        </select>
      </div>
    );
  };
  return (
    <form method="get" className="forum-sieve">
      {part("day", days)}
      {part("venue", sieves.venues)}
      {part("track", sieves.tracks)}
      {part("activity", sieves.activities)}
      <div className="actions">
        <button type="submit" className="button">
          {say(words.show)}
        </button>
      </div>
    </form>
  );
}

/** What was asked for by the address; a field that is left empty asks for nothing. */
export const askedIn = (request: Request): Record<string, string> =>
  Object.fromEntries([...new URL(request.url).searchParams].filter(([, value]) => value !== ""));
