import { useSay } from "../../design/speak.ts";
import { Story } from "../../design/story.tsx";
import { outcomeWords } from "../choice-words.ts";
import { deskWords } from "../desk-words.ts";
import type { Found } from "./one.tsx";

/** What happened, newest first; what the candidate did on their page says so. */
export function CandidateStory({ found: { story } }: { found: Found }) {
  const say = useSay();
  const said = (of: string | null, what: string) =>
    what === "decided" ? say(outcomeWords[of as keyof typeof outcomeWords]) : (of ?? "");
  return (
    <Story
      events={story.map(({ at, what, who, of }, index) => ({
        id: `${what} ${index}`,
        at,
        who: who ?? say(deskWords.themselves),
        what: say(deskWords[what], { of: said(of, what) }),
      }))}
    />
  );
}
