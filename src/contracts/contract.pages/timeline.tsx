import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Milestone } from "../timeline.ts";
import { words } from "../words.ts";

type Props = { milestones: readonly Milestone[]; today: string };

/** The dates of a contract from the first to the last, today among them. */
export function Timeline({ milestones, today }: Props) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-label={say(words.timeline)} className="stack">
      <h2>{say(words.timeline)}</h2>
      <ol className="timeline">
        {milestones.map((milestone) => (
          <li key={`${milestone.what} ${milestone.on}`} data-past={milestone.on < today || undefined}>
            <time dateTime={milestone.on} className="figure">
              {formatDate(milestone.on, language)}
            </time>
            <p>
              <MilestoneSays of={milestone} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function MilestoneSays({ of }: { of: Milestone }) {
  const say = useSay();
  switch (of.what) {
    case "periodEnds": {
      const more = of.left > 0 ? say(words.periodEndsMore, { left: of.left }) : say(words.periodEndsLast);
      return <Told what={say(words.periodEnds, { n: of.n })} more={more} />;
    }
    case "associationDue":
      return (
        <Told what={say(words.associationDue)} more={say(words.associationWhy, { source: of.source })} />
      );
    case "amended":
      return say(words.amended, { n: of.n, subject: of.subject });
    case "suspendedFor":
      return say(words.suspendedFor, { reason: say(words[of.reason]) });
    case "endedBy":
      return say(words.endedBy, { reason: say(words[of.reason]) });
    default:
      return say(words[of.what]);
  }
}

function Told({ what, more }: { what: string; more: string }) {
  return (
    <>
      <strong>{what}</strong>
      <span className="quiet">{more}</span>
    </>
  );
}
