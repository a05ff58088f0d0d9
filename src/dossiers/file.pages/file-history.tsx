import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { type FieldName, sectionOf } from "../fields.ts";
import { words } from "../words.ts";
import type { OpenFile } from "./file-body.tsx";
import { Value } from "./section-panel.tsx";

/** What was told, from which day on, by whom and when; the latest day of effect first. */
export function FileHistory({ changes }: { changes: OpenFile["changes"] }) {
  const say = useSay();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language, "short");
  if (changes.length === 0) return null;
  return (
    <details className="fold">
      <summary>{say(words.history)}</summary>
      <ul className="plain-list wide-list">
        {changes.map((change) => (
          <li key={change.id}>
            <span>
              <strong>{say(words[change.section])}</strong>,{" "}
              {say(words.effectOn, { date: day(change.since) })}
              <br />
              {Object.entries(change.values).map(([field, value], index) => (
                <span key={field}>
                  {index > 0 && " · "}
                  {say(words[field as FieldName])} :{" "}
                  {value === "" ? (
                    say(words.ended)
                  ) : (
                    <Value field={kindOf(change.section, field as FieldName)} value={value} />
                  )}
                </span>
              ))}
              <br />
              <span className="quiet">
                {say(words.recordedBy, {
                  name: change.recorderName ?? say(words.operator),
                  date: day(civilDateOf(change.recordedAt)),
                })}
                {change.accepted === false && ` · ${say(words.refusedFor, { reason: change.reason ?? "" })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const kindOf = (section: Parameters<typeof sectionOf>[0], name: FieldName) =>
  sectionOf(section).fields.find((each) => each.name === name) ?? { kind: "text" as const };
