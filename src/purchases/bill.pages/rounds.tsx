import { useSay } from "../../design/speak.ts";
import { Story, type StoryEvent } from "../../design/story.tsx";
import { words } from "../words.ts";
import type { Found } from "./one.tsx";

/** Each time it was sent, came back, was approved. */
export function Rounds({ found: { rounds, bill } }: { found: Found }) {
  const say = useSay();
  const events = rounds.flatMap((round): StoryEvent[] => {
    const { id, submittedAt, submittedByName, endedAt, endedByName, refusal } = round;
    const ended = refusal ? words.refusedSaid : words.withdrawnSaid;
    return [
      ...(endedAt
        ? [
            {
              ...{ id: `${id}-end`, at: endedAt, who: endedByName ?? "", icon: "circle-x" as const },
              what: say(ended, { reason: refusal ?? "" }),
            },
          ]
        : []),
      { id, at: submittedAt, who: submittedByName ?? "", what: say(words.submittedSaid), icon: "send" },
    ];
  });
  const approved: StoryEvent[] = bill.validatedAt
    ? [
        {
          id: "approved",
          at: bill.validatedAt,
          who: bill.validatedByName ?? "",
          what: say(words.approvedSaid),
        },
      ]
    : [];
  if (events.length + approved.length === 0) return null;
  return <Story events={[...approved, ...events]} />;
}
