import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { clockOf } from "../../foundation/when.ts";
import { weekdays, words } from "../words.ts";
import type { PanelProps } from "./settings.tsx";

/** The week as it is, in words; open to be said anew. */
export function HoursPanel({ settings, answer }: PanelProps) {
  const say = useSay();
  const { hours, sites, key, closedZone } = settings;
  const nameOf = (site: string | null) => sites.find(({ id }) => id === site)?.name ?? say(words.nowhere);
  return (
    <section className="panel" aria-label={say(words.weeklyHours)}>
      <h2>{say(words.weeklyHours)}</h2>
      <p>{say(words.hoursHelp)}</p>
      <dl className="sheet">
        {weekdays.map((word, n) => {
          const own = hours.filter(({ weekday }) => weekday === n + 1);
          return own.length === 0 ? null : (
            <div key={word.id}>
              <dt>{say(word)}</dt>
              <dd>
                {own.map(({ fromMinute, toMinute, site }) => (
                  <span key={fromMinute} className="hours-line">
                    {clockOf(fromMinute)} – {clockOf(toMinute)} · {nameOf(site)}
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
        {closedZone && (
          <div>
            <dt>{say(words.duringHolidays)}</dt>
            <dd>{say(words.closedThen, { zone: closedZone })}</dd>
          </div>
        )}
      </dl>
      <ActForm
        intent="hours"
        label={say(words.setHours)}
        formKey={key}
        refused={answer?.intent === "hours"}
        fold={JSON.stringify([hours, closedZone])}
      >
        {weekdays.map((word, n) => (
          <fieldset key={word.id}>
            <legend>{say(word)}</legend>
            <Span at={`day${n + 1}.0`} nth={0} weekday={n + 1} settings={settings} answer={answer} />
            <Span at={`day${n + 1}.1`} nth={1} weekday={n + 1} settings={settings} answer={answer} />
          </fieldset>
        ))}
        <Holidays settings={settings} answer={answer} />
      </ActForm>
    </section>
  );
}

/** Whether one receives during the school holidays of a zone, where the cooperative has entered some. */
function Holidays({ settings: { zones, closedZone }, answer }: PanelProps) {
  const say = useSay();
  if (zones.length === 0) return null;
  const own = answer?.intent === "hours" ? answer : undefined;
  const among = zones.map((zone) => ({ id: zone, name: say(words.closedThen, { zone }) }));
  return (
    <SelectField
      name="closedZone"
      label={say(words.duringHolidays)}
      defaultValue={own?.typed.closedZone ?? closedZone ?? ""}
      errors={own?.errors}
    >
      <Choices none={say(words.receivesThen)} among={among} />
    </SelectField>
  );
}

type SpanProps = PanelProps & { at: string; nth: number; weekday: number };

function Span({ at, nth, weekday, settings, answer }: SpanProps) {
  const say = useSay();
  const own = settings.hours.filter((one) => one.weekday === weekday)[nth];
  const typed = answer?.intent === "hours" ? answer.typed : undefined;
  const from = typed?.[`${at}.from`] ?? (own ? clockOf(own.fromMinute) : "");
  const to = typed?.[`${at}.to`] ?? (own ? clockOf(own.toMinute) : "");
  return (
    <div className="field-row">
      <TextField type="time" name={`${at}.from`} label={say(words.from)} defaultValue={from} optional />
      <TextField type="time" name={`${at}.to`} label={say(words.to)} defaultValue={to} optional />
      <SelectField
        name={`${at}.site`}
        label={say(words.at)}
        defaultValue={typed?.[`${at}.site`] ?? own?.site ?? ""}
        optional
      >
        <Choices none={say(words.nowhere)} among={settings.sites} />
      </SelectField>
    </div>
  );
}
