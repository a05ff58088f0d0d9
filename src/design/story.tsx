import type { ReactNode } from "react";
import { Moment } from "./civil-date.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { useSay } from "./speak.ts";
import { words } from "./words.ts";

export type StoryEvent = { id: string; at: Date; who: string; what: ReactNode; icon?: IconName };

/** What happened to a document, a contract, a person: newest first, who and when. */
export function Story({ events, title }: { events: readonly StoryEvent[]; title?: string }) {
  const say = useSay();
  return (
    <section className="story" aria-label={title ?? say(words.story)}>
      <h2>{title ?? say(words.story)}</h2>
      <ol>
        {events.map(({ id, at, who, what, icon }) => (
          <li key={id}>
            <span className="story-mark">
              <Icon name={icon ?? "check"} size="small" />
            </span>
            <p>{what}</p>
            <p className="story-who">
              {who} · <Moment at={at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
