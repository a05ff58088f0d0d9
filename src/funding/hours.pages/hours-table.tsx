import { useSearchParams } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { CivilDate } from "../../design/civil-date.tsx";
import { type Column, DataTable } from "../../design/data-table.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { lastOfMonth } from "../../foundation/calendar.ts";
import { duration, type Hours } from "../hours.ts";
import { hoursWords } from "../hours-words.ts";
import type { Props } from "./mine.tsx";

const counting = (hours: readonly Hours[]) => hours.filter(({ withdrawnFor }) => withdrawnFor === null);
const minutesOf = (hours: readonly Hours[]) => counting(hours).reduce((sum, one) => sum + one.minutes, 0);

function Subject({ theme, reason, withdrawnFor }: Hours) {
  const say = useSay();
  return (
    <>
      {theme}
      {reason && <span className="quiet"> · {say(hoursWords.manual, { reason })}</span>}
      {withdrawnFor !== null && (
        <span className="late"> · {say(hoursWords.withdrawnFor, { reason: withdrawnFor })}</span>
      )}
    </>
  );
}

/** The columns of a list of hours; what was withdrawn says why and no longer counts. */
export function useHoursColumns(withWhom: "members" | "adviser", total: number): Column<Hours>[] {
  const say = useSay();
  const language = useLanguage();
  const times = ({ startsAt, endsAt }: Hours) =>
    `${formatTime(startsAt, language)} – ${formatTime(endsAt, language)}`;
  const names = ({ members }: Hours) => members.map(({ name }) => name).join(", ") || "–";
  return [
    {
      key: "day",
      head: say(hoursWords.day),
      phone: "title",
      cell: (row) => (
        <>
          <CivilDate date={row.day} form="short" /> <span className="quiet">{times(row)}</span>
        </>
      ),
    },
    withWhom === "members"
      ? { key: "members", head: say(hoursWords.members), phone: "fact", cell: names }
      : {
          key: "adviser",
          head: say(hoursWords.adviser),
          phone: "fact",
          cell: ({ adviserName }) => adviserName,
        },
    {
      key: "theme",
      head: say(hoursWords.theme),
      cell: (row) => <Subject {...row} />,
    },
    {
      key: "convention",
      head: say(hoursWords.onConvention),
      cell: ({ conventionName }) => conventionName ?? "–",
    },
    {
      key: "duration",
      head: say(hoursWords.duration),
      align: "right",
      phone: "fact",
      total: duration(total),
      cell: ({ minutes, withdrawnFor }) =>
        withdrawnFor === null ? duration(minutes) : <s>{duration(minutes)}</s>,
    },
  ];
}

/** The hours of the month, and how to withdraw those recorded by mistake. */
export function HoursTable({ month, answer }: Props) {
  const say = useSay();
  const [search] = useSearchParams();
  const columns = useHoursColumns("members", minutesOf(month.hours));
  const caption = say(hoursWords.recorded);
  return (
    <section className="stack" aria-label={caption}>
      <h2>{caption}</h2>
      {month.hours.length === 0 ? (
        <p>{say(hoursWords.nothing)}</p>
      ) : (
        <DataTable
          {...{ caption, columns, search, rows: month.hours }}
          rowKey={({ id }) => id}
          sort={{ key: "", direction: "asc" }}
          totalCount={counting(month.hours).length}
        />
      )}
      {month.hours.length > 0 && <Files month={month} />}
      {month.toRecord && <Withdraw {...{ month, answer }} />}
    </section>
  );
}

/** The ledger of the month as a file, what was withdrawn in it too. */
function Files({ month: { adviser, month } }: Pick<Props, "month">) {
  const say = useSay();
  const days = { adviser, from: `${month}-01`, to: lastOfMonth(`${month}-01`) };
  const file = (format: string) => `/listes/funding/hours?${new URLSearchParams({ ...days, format })}`;
  return (
    <p className="actions">
      {["csv", "xlsx"].map((format) => (
        <a key={format} href={file(format)} download>
          {`${say(hoursWords.exportHours)} (${format.toUpperCase()})`}
        </a>
      ))}
    </p>
  );
}

function Withdraw({ month, answer }: Props) {
  const say = useSay();
  const language = useLanguage();
  const standing = counting(month.hours);
  if (standing.length === 0) return null;
  const named = standing.map(({ id, day, startsAt, theme }) => ({
    id,
    name: `${formatDate(day, language, "short")} ${formatTime(startsAt, language)}, ${theme}`,
  }));
  const errors = answer?.errors;
  return (
    <ActForm
      {...{ intent: "withdraw", label: say(hoursWords.withdrawHours), formKey: month.formKey }}
      refused={answer?.intent === "withdraw"}
      fold={String(standing.length)}
      dangerous
    >
      <SelectField
        {...{ name: "withdraw.hours", label: say(hoursWords.hours), errors }}
        defaultValue={answer?.typed["withdraw.hours"] ?? ""}
      >
        <Choices among={named} />
      </SelectField>
      <TextField
        {...{ name: "withdraw.reason", label: say(hoursWords.withdrawWhy), errors, maxLength: 200 }}
        defaultValue={answer?.typed["withdraw.reason"] ?? ""}
      />
    </ActForm>
  );
}
