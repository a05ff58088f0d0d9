import type { ReactNode } from "react";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { planWords } from "../plan-words.ts";
import { words } from "../words.ts";
import type { Departure, Loaded } from "./load-departure.ts";
import { ProgressMark } from "./progress-mark.tsx";

type HeadProps = { loaded: Loaded; departure: Departure; above?: ReactNode };

/** Who leaves, when and why, and how far it is. */
export function DepartureHead({ loaded: { own, person, today }, departure, above }: HeadProps) {
  const say = useSay();
  const language = useLanguage();
  const { plan, kind, steps } = departure;
  const date = formatDate(plan.lastDay, language);
  const left = steps.filter(({ done }) => done === null).length;
  const late = steps.filter((step) => step.late).length;
  return (
    <PageHead
      title={own ? say(words.myDeparture) : person.name}
      above={above}
      below={
        <>
          {say(plan.lastDay < today ? planWords.leftOn : planWords.leavesOn, { date })}
          {kind && ` · ${say(words[kind])}`} · {say(words[plan.reason])}
          <ProgressMark {...{ left, late }} closed={plan.closedAt !== null} />
        </>
      }
    />
  );
}
