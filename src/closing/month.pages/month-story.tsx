import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { Story, type StoryEvent } from "../../design/story.tsx";
import type { Found } from "./month.tsx";
import { words } from "./words.ts";

/** Each closing and each reopening of the month, and the closes that were started, with what was said. */
export function MonthStory({ found: { turns, run, before } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  const closings = turns.flatMap(({ at, by, totalCents, reopenedAt, reopenedBy, reason }): StoryEvent[] => [
    ...(reopenedAt
      ? [
          {
            ...{ id: `open ${reopenedAt.getTime()}`, at: reopenedAt, who: reopenedBy ?? "Ensemble" },
            ...{ what: say(words.reopenedFor, { reason: reason ?? "" }), icon: "arrow-back-up" as const },
          },
        ]
      : []),
    {
      ...{ id: `shut ${at.getTime()}`, at, who: by ?? "Ensemble", icon: "lock" },
      what: say(words.closedAs, { amount: formatCents(totalCents, language) }),
    },
  ]);
  const runs = [...(run ? [run] : []), ...before].map(
    ({ id, startedAt, startedByName, warnings, words: said }): StoryEvent => ({
      ...{ id, at: startedAt, who: startedByName ?? "Ensemble" },
      what: said ? say(words.runStartedIn, { n: warnings.length, words: said }) : say(words.runStarted),
    }),
  );
  const events = [...closings, ...runs].sort((a, b) => b.at.getTime() - a.at.getTime());
  return events.length > 0 ? <Story title={say(words.story)} events={events} /> : null;
}
