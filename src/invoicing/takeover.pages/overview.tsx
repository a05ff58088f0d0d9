import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { formatCents } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import type { Word } from "../../foundation/words.ts";
import { takeoverState } from "../takeover-state.ts";
import { words } from "./words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(takeoverState, {}), request, web.language);
}

type State = Awaited<ReturnType<typeof loader>>;

interface Step {
  readonly to: string;
  readonly label: Word;
  readonly why: Word;
  readonly done: string | null;
  readonly mine: boolean;
  readonly others: Word;
}

/** What a cooperative brings from another program: the steps, what is done, and the next one. */
export default function Overview() {
  const state = useLoaderData<typeof loader>();
  const say = useSay();
  const steps = useSteps(state);
  const next = steps.find(({ done }) => done === null);
  return (
    <div className="stack">
      <PageHead title={say(words.title)} />
      <p>{say(next ? words.intro : words.finished)}</p>
      <ol className="takeover-steps">
        {steps.map((step) => (
          <li key={step.to} aria-current={step === next ? "step" : undefined}>
            <StepCard step={step} isNext={step === next} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function StepCard({ step, isNext }: { step: Step; isNext: boolean }) {
  const { to, label, why, done, mine, others } = step;
  const say = useSay();
  return (
    <>
      <div>
        <h2>{say(label)}</h2>
        <p>{say(why)}</p>
        <p className="takeover-state">
          {done === null ? (
            <StateMark icon="clock" tone="calm" label={say(isNext ? words.next : words.nothingYet)} />
          ) : (
            <StateMark icon="check" tone="good" label={done} />
          )}
        </p>
        {to.endsWith("/livres") && mine && (
          <p>
            <Link to="/comptabilite/a-nouveaux?reprise">{say(words.openingLink)}</Link>
          </p>
        )}
      </div>
      {mine ? (
        <Link
          className={isNext ? "button button-main" : "button"}
          to={to}
          aria-label={isNext ? undefined : `${say(words.again)} : ${say(label)}`}
        >
          {isNext ? say(words.start, { step: say(label) }) : say(words.again)}
        </Link>
      ) : (
        <p className="field-help">{say(others)}</p>
      )}
    </>
  );
}

function useSteps(state: State): Step[] {
  const say = useSay();
  const language = useLanguage();
  const { director, accountant } = state.may;
  const counted: Counted = (n, word, more = {}) => (n > 0 ? say(word, { n, ...more }) : null);
  const open = formatCents(state.openCents, language);
  const byDirector = { mine: director, others: words.byDirector };
  const byAccountant = { mine: accountant, others: words.byAccountant };
  const byBoth = { mine: true, others: words.byAccountant };
  const step = (
    name: string,
    label: Word,
    why: Word,
    by: Pick<Step, "mine" | "others">,
    done: string | null,
  ) => ({
    ...{ to: `/comptabilite/import/${name}`, label, why, done },
    ...by,
  });
  const { people, activities, contracts, customers, invoices } = state;
  // Whoever founded the cooperative is alone until the others come.
  const others = people > 1 ? say(words.peopleDone, { n: people }) : null;
  return [
    step("personnes", words.people, words.peopleWhy, byDirector, others),
    step(
      "activites",
      words.activities,
      words.activitiesWhy,
      byBoth,
      counted(activities, words.activitiesDone),
    ),
    step(
      "contrats",
      words.contracts,
      words.contractsWhy,
      byDirector,
      counted(contracts, words.contractsDone),
    ),
    step("livres", words.books, words.booksWhy, byAccountant, booksDone(state, counted)),
    step("clients", words.customers, words.customersWhy, byBoth, counted(customers, words.customersDone)),
    step(
      "factures",
      words.invoices,
      words.invoicesWhy,
      byBoth,
      counted(invoices, words.invoicesDone, { open }),
    ),
  ];
}

type Counted = (n: number, word: Word, more?: Readonly<Record<string, string>>) => string | null;

/** The books came as a FEC, or as their balances alone. */
const booksDone = ({ importedEntries, openingEntries, booksEndOn }: State, counted: Counted) =>
  counted(importedEntries, words.booksDone, { date: booksEndOn ?? "" }) ??
  counted(openingEntries, words.openingDone, { date: booksEndOn ?? "" });
