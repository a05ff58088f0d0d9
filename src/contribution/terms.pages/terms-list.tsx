import { ActForm } from "../../design/act-form.tsx";
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
export function TermsList({ rows, found, answer }: Props) {
  return (
    <div className="stack">
      {rows.map((terms) => (
        <div key={terms.id} className="panel">
          <OneOf {...{ terms, rows, found, answer }} />
        </div>
      ))}
    </div>
  );
}

function OneOf({ terms, rows, found, answer }: Props & { terms: ListedTerms }) {
  const say = useSay();
  const language = useLanguage();
  const { startsOn, endsOn, host, hostName, hostShareBp, formula, decided } = terms;
  const day = (date: string) => formatDate(date, language);
  const own = rows.filter((other) => sameScope(other, terms));
  const { icon, tone, word } = marks[standing(terms, own, found.today)];
  const rate = formatPercent(hostShareBp, language);
  const hosted = host ? `, ${say(words.hostSaid, { rate, host: hostName ?? "" })}` : "";
  const held = endsOn
    ? say(words.ended, { from: day(startsOn), to: day(endsOn) })
    : say(startsOn > found.today ? words.coming : words.from, { from: day(startsOn) });
  return (
    <>
      <h3>
        {scopeSaid(terms, say)} <StateMark {...{ icon, tone }} label={say(word)} />
      </h3>
      <p>{`${formulaSaid(formula, language)}${hosted}`}</p>
      <p className="quiet">
        {held} · {decided}
      </p>
      <EndForm {...{ terms, found, answer }} />
    </>
  );
}

function scopeSaid(terms: ListedTerms, say: ReturnType<typeof useSay>): string {
  if (terms.contractOf) return say(words.ofContract, { name: terms.contractOf });
  if (terms.contractKind) return say(words[`kind-${terms.contractKind}`]);
  return terms.activityName ?? say(words.everyone);
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
