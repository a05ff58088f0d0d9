import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { useSay } from "../../design/speak.ts";
import { JourneyHead } from "../journey.pages/journey-head.tsx";
import { words } from "../words.ts";
import { AssessForm } from "./assess-form.tsx";
import { Evolution } from "./evolution.tsx";
import type { CompetencesAnswer, Seen } from "./load-competences.ts";
import { Radar } from "./radar.tsx";

type CompetencesBodyProps = { seen: Seen; answer: CompetencesAnswer | undefined };

/** Both views of somebody's competences, over time, and a new assessment. */
export function CompetencesBody({ seen, answer }: CompetencesBodyProps) {
  const say = useSay();
  const { person, name, own, shapes, grid, assessments } = seen;
  return (
    <div className="stack">
      <JourneyHead {...{ person, name, own }} follows={shapes && !own} title={say(words.competences)} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {grid.length === 0 ? (
        <Empty icon="chart-bar" title={say(words.noGrid)}>
          {say(words.noGridWhy)}
        </Empty>
      ) : (
        <>
          {assessments.length > 0 ? (
            <>
              <Radar seen={seen} />
              <Evolution seen={seen} />
            </>
          ) : (
            <p>{say(words.notAssessed)}</p>
          )}
          {shapes && <AssessForm seen={seen} answer={answer} />}
        </>
      )}
    </div>
  );
}
