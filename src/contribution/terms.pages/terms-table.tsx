import { ActForm } from "../../design/act-form.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate, formatPercent } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { formulaSaid } from "../formula-said.ts";
import type { ListedTerms } from "../terms.sql.ts";
import { words } from "../words.ts";
import type { Found } from "./contributions.tsx";

type Props = {
  caption: string;
  rows: readonly ListedTerms[];
  found: Found;
  answer: ActAnswer | undefined;
};

const standing = ({ startsOn, endsOn }: ListedTerms, rows: readonly ListedTerms[], today: string) => {
  if (startsOn > today) return "toCome";
  return (endsOn !== null && endsOn < today) || replaced({ startsOn }, rows, today) ? "past" : "present";
};

/** Whether terms of the same scope began since. */
const replaced = ({ startsOn }: { startsOn: string }, scope: readonly ListedTerms[], today: string) =>
  scope.some((other) => other.startsOn > startsOn && other.startsOn <= today);

const sameScope = (a: ListedTerms, b: ListedTerms) =>
  a.contractKind === b.contractKind && a.activity === b.activity && a.contract === b.contract;

const marks = {
  toCome: { icon: "clock", tone: "wait", word: words.toCome },
  present: { icon: "circle-check", tone: "good", word: words.present },
  past: { icon: "check", tone: "calm", word: words.past },
} as const;

/** The terms of one contribution, the latest first; those for some alone may be ended. */
export function TermsTable({ caption, rows, found, answer }: Props) {
  return (
    <DataTable
      {...{ caption, columns: useColumns({ rows, found, answer }), rows, search: new URLSearchParams() }}
      rowKey={({ id }) => id}
      sort={{ key: "", direction: "asc" }}
    />
  );
}

function useColumns({ rows, found, answer }: Omit<Props, "caption">): Column<ListedTerms>[] {
  const say = useSay();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language);
  const scope = (terms: ListedTerms) => {
    if (terms.contractOf) return say(words.ofContract, { name: terms.contractOf });
    if (terms.contractKind) return say(words[`kind-${terms.contractKind}`]);
    return terms.activityName ?? say(words.everyone);
  };
  const held = ({ startsOn, endsOn }: ListedTerms) =>
    endsOn
      ? say(words.ended, { from: day(startsOn), to: day(endsOn) })
      : say(startsOn > found.today ? words.coming : words.from, { from: day(startsOn) });
  return [
    { key: "scope", head: say(words.scope), phone: "title", cell: scope },
    {
      key: "how",
      head: say(words.how),
      phone: "fact",
      cell: (terms) => {
        const { host, hostName, hostShareBp } = terms;
        const rate = formatPercent(hostShareBp, language);
        const hosted = host ? `, ${say(words.hostSaid, { rate, host: hostName ?? "" })}` : "";
        return `${formulaSaid(terms.formula, language)}${hosted}`;
      },
    },
    {
      key: "when",
      head: say(words.since),
      phone: "fact",
      cell: (terms) => {
        const own = rows.filter((other) => sameScope(other, terms));
        const { icon, tone, word } = marks[standing(terms, own, found.today)];
        return (
          <>
            {held(terms)} <StateMark {...{ icon, tone }} label={say(word)} />
          </>
        );
      },
    },
    { key: "decided", head: say(words.decided), cell: ({ decided }) => decided },
    {
      key: "end",
      head: say(words.endsOn),
      cell: (terms) => <EndForm {...{ terms, found, answer }} />,
    },
  ];
}

/** Terms for everyone are replaced; those for some may end, and the wider ones hold again. */
function EndForm({ terms, found, answer }: { terms: ListedTerms } & Pick<Props, "found" | "answer">) {
  const say = useSay();
  const everyone = !terms.contractKind && !terms.activity && !terms.contract;
  if (!found.mayChange || everyone || terms.endsOn) return null;
  const intent = `end:${terms.id}`;
  const own = answer?.intent === intent ? answer : undefined;
  return (
    <ActForm
      {...{ intent, formKey: found.formKey, fold: found.formKey, refused: own !== undefined }}
      label={say(words.endTerms)}
    >
      <TextField {...fieldIn(own, intent)("endsOn")} type="date" label={say(words.endsOn)} />
    </ActForm>
  );
}
