import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { planWords } from "../plan-words.ts";
import type { Props, SeenStep } from "./load-departure.ts";

type FactProps = Props & { step: SeenStep };

/** How a step was done and by what it is proved; what the law says of it from then on. */
export function StepFacts({ step, departure }: FactProps) {
  const { done } = step;
  const own = <Own step={step} departure={departure} />;
  if (!done) return own;
  return (
    <>
      <p className="departure-done">
        <DoneSays done={done} />
        {step.name !== "export" && done.note && ` · ${done.note}`}
        {done.paper && <PaperLink plan={departure.plan.id} paper={done.paper} />}
      </p>
      {own}
    </>
  );
}

function PaperLink({ plan, paper }: { plan: string; paper: string }) {
  const say = useSay();
  return (
    <>
      {" · "}
      <a href={`/departs/${plan}/papiers/${paper}`} target="_blank" rel="noreferrer">
        {say(planWords.openPaper)}
      </a>
    </>
  );
}

function DoneSays({ done }: { done: NonNullable<SeenStep["done"]> }) {
  const say = useSay();
  const language = useLanguage();
  const date = done.on ? formatDate(done.on, language, "short") : "";
  const name = done.by ?? "";
  if (done.how === "said") return say(planWords.saidBy, { name, date });
  if (done.how === "made") return say(name ? planWords.madeBy : planWords.madeOn, { name, date });
  return date ? say(planWords.seenOn, { date }) : say(planWords.seen);
}

/** What some steps alone have to say. */
function Own({ step: { name, activity, done }, departure }: Pick<FactProps, "step" | "departure">) {
  const say = useSay();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language);
  const { contest, cover, bookings, exports, activities } = departure;
  if (name === "final-settlement" && contest)
    return <p>{say(planWords.contest, { date: day(contest.until), source: contest.source })}</p>;
  if (name === "cover-portability" && cover)
    return <p>{say(planWords.cover, { n: cover.months, date: day(cover.until) })}</p>;
  if (name === "bookings" && bookings > 0) return <p>{say(planWords.bookingsLeft, { n: bookings })}</p>;
  if (name !== "export" || done) return null;
  const given = exports.find((one) => one.activity === activity);
  const issued = activities.find((one) => one.activity === activity)?.issued ?? 0;
  if (!given) return <p>{say(planWords.exportHolds, { n: issued })}</p>;
  const date = day(given.madeAt.toISOString().slice(0, 10));
  return <p>{say(planWords.exportStale, { date, n: issued - given.documents })}</p>;
}
