import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { PanelProps } from "./settings.tsx";

/** The school holidays of the cooperative's zones, each with where its dates were read. */
export function SchoolHolidaysPanel({ settings, answer }: PanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { holidays, key } = settings;
  return (
    <section className="panel" aria-label={say(words.schoolHolidays)}>
      <h2>{say(words.schoolHolidays)}</h2>
      <p>{say(words.schoolHolidaysWhy)}</p>
      {holidays.length === 0 && <p>{say(words.noSchoolHoliday)}</p>}
      <ul className="papers">
        {holidays.map(({ id, name, zone, firstDay, lastDay, source }) => (
          <li key={id}>
            <span>
              {name} · {formatDate(firstDay, language)} – {formatDate(lastDay, language)}
              <br />
              <span className="quiet">{say(words.readIn, { zone, source })}</span>
            </span>
            <Form method="post">
              <input type="hidden" name="key" value={`${key}-${id}`} />
              <button type="submit" name="intent" value={`unholiday:${id}`} className="button">
                {say(words.removeSchoolHoliday)}
                <span className="unseen">{` : ${name}, ${zone}`}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <ActForm
        intent="holiday"
        label={say(words.enterSchoolHoliday)}
        formKey={key}
        refused={answer?.intent === "holiday"}
        fold={String(holidays.length)}
      >
        <HolidayFields settings={settings} answer={answer} />
      </ActForm>
    </section>
  );
}

function HolidayFields({ settings: { zones }, answer }: PanelProps) {
  const say = useSay();
  const own = answer?.intent === "holiday" ? answer : undefined;
  const errors = own?.errors
    ? Object.fromEntries(Object.entries(own.errors).map(([name, error]) => [`holiday.${name}`, error]))
    : undefined;
  const field = (name: string, otherwise = "") => ({
    ...{ name: `holiday.${name}`, defaultValue: own?.typed[`holiday.${name}`] ?? otherwise, errors },
  });
  return (
    <>
      <TextField {...field("name")} label={say(words.holidayName)} />
      <TextField {...field("zone", zones[0])} label={say(words.zone)} help={say(words.zoneHelp)} />
      <div className="field-row">
        <TextField type="date" {...field("firstDay")} label={say(words.firstDay)} />
        <TextField type="date" {...field("lastDay")} label={say(words.lastDay)} />
      </div>
      <TextField {...field("source")} label={say(words.source)} help={say(words.sourceHelp)} />
    </>
  );
}
