import type { ReactNode } from "react";
import { Link } from "react-router";
import { formatCents, formatDate } from "../../design/format.ts";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import type { salesAtAGlance } from "../../invoicing/index.ts";
import type { activitiesInDifficulty } from "../../ledger/index.ts";
import { words } from "./home-words.ts";

type Read<V extends { read: (...given: never[]) => Promise<unknown> }> = NonNullable<
  Awaited<ReturnType<V["read"]>>
>;
export type Sales = Read<typeof salesAtAGlance>;
export type Difficulty = Read<typeof activitiesInDifficulty>;

export function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A line that opens: who or what, in a few words why, and at its end the amount. */
export function Todo({
  to,
  name,
  detail,
  children,
}: {
  to: string;
  name: string;
  detail: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li>
      <Link to={to} className="todo-name">
        {name}
      </Link>
      <span className="todo-detail">{detail}</span>
      {children && <span className="todo-end">{children}</span>}
    </li>
  );
}

/** The invoices late the longest, each leading to its reminder. */
export function LateList({ late, withActivity }: { late: Sales["late"]; withActivity?: true }) {
  const say = useSay();
  return (
    <ul className="todo">
      {late.map(({ id, number, customerName, activityName, daysLate, dueCents }) => (
        <Todo
          key={id}
          to={`/factures/${id}`}
          name={customerName}
          detail={
            <>
              {number} · {withActivity && `${activityName} · `}
              <span className="late">{say(words.late, { n: daysLate })}</span>
            </>
          }
        >
          <Money cents={dueCents} />
          <Link
            to={`/factures/${id}#relancer`}
            aria-label={say(words.remindWhom, { name: customerName, number })}
          >
            {say(words.remind)}
          </Link>
        </Todo>
      ))}
    </ul>
  );
}

const kinds: Readonly<Record<Sales["waiting"][number]["kind"], { word: Word; at: string }>> = {
  draft: { word: words.draft, at: "/factures" },
  submitted: { word: words.submitted, at: "/factures" },
  "quote-draft": { word: words.quoteDraft, at: "/devis" },
  expiring: { word: words.expiring, at: "/devis" },
  accepted: { word: words.accepted, at: "/devis" },
};

type WaitingListProps = { waiting: Sales["waiting"]; own?: true };

/** What waits for someone, and since when; `own`, as the person who made it reads it. */
export function WaitingList({ waiting, own }: WaitingListProps) {
  const say = useSay();
  const howLong = ({ kind, days }: Sales["waiting"][number]) => {
    if (kind === "expiring") return days === 0 ? say(words.lastDay) : say(words.within, { n: days });
    return days <= 0 ? say(words.today) : say(words.since, { n: days });
  };
  return (
    <>
      {waiting.map((row) => {
        const word = own && row.kind === "submitted" ? words.submittedOwn : kinds[row.kind].word;
        const what = own ? say(word) : row.activityName;
        return (
          <Todo
            key={row.id}
            to={`${kinds[row.kind].at}/${row.id}`}
            name={row.customerName}
            detail={`${what}${row.title ? ` · ${row.title}` : ""} · ${howLong(row)}`}
          >
            <Money cents={row.grossCents} />
          </Todo>
        );
      })}
    </>
  );
}

export function RefusedLetters({ letters }: { letters: Sales["refusedLetters"] }) {
  const say = useSay();
  return (
    <>
      {letters.map(({ document, kind, customerName, recipient }) => (
        <Todo
          key={document}
          to={`${kind === "quote" ? "/devis" : "/factures"}/${document}`}
          name={`${say(words.refusedLetter)} : ${customerName}`}
          detail={say(words.refusedBy, { recipient })}
        />
      ))}
    </>
  );
}

/** The activities whose cash needs someone, each with the reason said; `own`, to whoever follows them. */
export function DifficultyPanel({ since, rows, count, own }: Difficulty & { own?: true }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Panel title={say(words.inDifficulty, { n: count })}>
      {rows.length === 0 && <p>{say(words.noneInDifficulty)}</p>}
      <ul className="todo">
        {rows.map(({ activity, name, adviserName, cashCents, gainedCents, reason }) => {
          const lost = { amount: formatCents(-gainedCents, language), date: formatDate(since, language) };
          const why = reason === "negative" ? say(words.negative) : say(words.falling, lost);
          const who = adviserName ? say(words.follower, { name: adviserName }) : say(words.nobodyFollows);
          return (
            <Todo
              key={activity}
              to={`/activites/${activity}`}
              name={name}
              detail={own ? why : `${why} · ${who}`}
            >
              <Money cents={cashCents} />
            </Todo>
          );
        })}
      </ul>
      {count > rows.length && <Link to="/activites?tri=cash">{say(words.byCash)}</Link>}
    </Panel>
  );
}
