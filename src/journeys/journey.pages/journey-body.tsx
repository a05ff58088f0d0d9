import { Link } from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { ActionsPanel } from "./actions-panel.tsx";
import { GoalsPanel } from "./goals-panel.tsx";
import { InterviewsPanel } from "./interviews-panel.tsx";
import { JourneyHead } from "./journey-head.tsx";
import type { Journey, JourneyAnswer } from "./load-journey.ts";
import { MilestonesPanel } from "./milestones-panel.tsx";
import { StagesPanel } from "./stages-panel.tsx";

export type PanelProps = { journey: Journey; answer: JourneyAnswer | undefined };

/** A journey: what is to be done first, then where one stands, what was agreed, and what came before. */
export function JourneyBody({ journey, answer }: PanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { person, name, own, follows, stays } = journey;
  const now = stays.find(({ until }) => !until);
  const stage = now && say(words.atStage, { name: now.name, date: formatDate(now.since, language) });
  const write = follows && (
    <Link className="button button-main" to={`/personnes/${person}/entretiens/nouveau`}>
      {say(words.writeInterview)}
    </Link>
  );
  return (
    <div className="stack">
      <JourneyHead
        {...{ person, name, own, follows }}
        title={say(own ? words.myJourney : words.journey)}
        below={stage ?? say(words.noStage)}
        action={write}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="home home-desk">
        <ActionsPanel journey={journey} answer={answer} />
        <GoalsPanel journey={journey} answer={answer} />
        <InterviewsPanel journey={journey} />
        <MilestonesPanel milestones={journey.milestones} />
        <StagesPanel journey={journey} answer={answer} />
      </div>
    </div>
  );
}
