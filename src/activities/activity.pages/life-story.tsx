import { formatDate } from "../../design/format.ts";
import type { IconName } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { Story } from "../../design/story.tsx";
import type { Word } from "../../foundation/words.ts";
import type { LifeEvent } from "../activity-life.sql.ts";
import { words } from "../words.ts";

const told: Readonly<Record<string, { word: Word; icon: IconName }>> = {
  "activities.open-activity": { word: words.storyOpened, icon: "plus" },
  "activities.join-activity": { word: words.storyJoined, icon: "user" },
  "activities.leave-activity": { word: words.storyLeft, icon: "logout" },
  "activities.change-activity": { word: words.storyChanged, icon: "pencil" },
  "activities.change-brand": { word: words.storyBrand, icon: "pencil" },
  "activities.pause-activity": { word: words.storyPaused, icon: "player-pause" },
  "activities.resume-activity": { word: words.storyResumed, icon: "check" },
  "activities.close-activity": { word: words.storyClosed, icon: "lock" },
};

/** What the audit keeps of an activity, told in sentences. */
export function LifeStory({
  life,
  people,
}: {
  life: LifeEvent[];
  people: readonly { id: string; name: string }[];
}) {
  const say = useSay();
  const language = useLanguage();
  const sentence = ({ operation, input }: LifeEvent) => {
    const act = say(told[operation]?.word ?? words.storyChanged);
    const named = people.find(({ id }) => id === input.person)?.name;
    if (named) return say(words.storyWith, { act, name: named });
    const day = input.since ?? input.on ?? input.openedOn;
    if (typeof day !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return act;
    const date = formatDate(day, language);
    if (typeof input.reason !== "string") return say(words.storyOn, { act, date });
    return say(words.storyWhy, { act, date, reason: input.reason });
  };
  const events = life.map((event) => ({
    id: event.id,
    at: event.at,
    who: event.who ?? say(words.operator),
    what: sentence(event),
    icon: told[event.operation]?.icon ?? ("check" as const),
  }));
  return <Story events={events} title={say(words.story)} />;
}
