import { CheckField, TextField } from "../../design/field.tsx";
import { formatTime } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { whenOf } from "../../foundation/when.ts";
import { words } from "../words.ts";
import { LiveForm } from "./live-form.tsx";
import type { Found } from "./page-of.ts";
import { KeptReplay } from "./replay-panel.tsx";

/** What the hosts alone do: mark what begins, set the room. */
export function HostPanel({ found }: { found: Found }) {
  const say = useSay();
  return (
    <>
      {(found.may.markTime || found.parts.length > 0) && <Parts found={found} />}
      {found.phase === "after" && found.replay?.sees && found.replay.id && (
        <section className="panel stack" aria-label={say(words.replay)}>
          <h2>{say(words.replay)}</h2>
          <KeptReplay replay={found.replay} />
        </section>
      )}
      <Settings found={found} />
    </>
  );
}

function Parts({ found: { parts, may } }: { found: Found }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="panel stack" aria-label={say(words.parts)}>
      <h2>{say(words.parts)}</h2>
      {may.markTime && <p className="quiet">{say(words.partsWhy)}</p>}
      <ol className="plain-list">
        {parts.map(({ id, title, begunAt }) => (
          <li key={id} className="live-line">
            <span>
              <span className="figure">{formatTime(begunAt, language)}</span> {title}
            </span>
            <LiveForm intent={`drop-part:${id}`} className="live-act">
              {() => (
                <button
                  type="submit"
                  className="button button-icon"
                  aria-label={say(words.dropOne, { title })}
                >
                  <Icon name="x" size="small" />
                </button>
              )}
            </LiveForm>
          </li>
        ))}
      </ol>
      {may.markTime && (
        <LiveForm intent="part" className="stack">
          {(answer) => (
            <>
              <TextField {...fieldIn(answer, "part")("title")} label={say(words.partTitle)} maxLength={120} />
              <p className="actions">
                <button type="submit" className="button">
                  {say(words.beginPart)}
                </button>
              </p>
            </>
          )}
        </LiveForm>
      )}
    </section>
  );
}

function Settings({ found: { hall, rehearsesAt, phase } }: { found: Found }) {
  const say = useSay();
  const rehearses = rehearsesAt ? whenOf(rehearsesAt) : null;
  const known = { rehearsesOn: rehearses?.date ?? "", rehearsesFrom: rehearses?.time ?? "" };
  return (
    <details className="panel">
      <summary>{say(words.settings)}</summary>
      <LiveForm intent="settings" className="stack">
        {(answer) => {
          const field = fieldIn(answer, "settings", known);
          const box = (name: string, on: boolean) => ({
            ...{ name: `settings.${name}`, errors: answer?.errors },
            defaultChecked: answer ? answer.typed[`settings.${name}`] !== undefined : on,
          });
          return (
            <>
              <CheckField {...box("asking", hall.asking)} label={say(words.asking)} />
              <CheckField {...box("unnamed", hall.unnamed)} label={say(words.mayUnnamed)} />
              <CheckField
                {...box("noFilm", !hall.filmed)}
                label={say(words.noFilm)}
                help={say(words.noFilmHelp)}
              />
              {phase === "before" && (
                <>
                  <TextField {...field("rehearsesOn")} type="date" label={say(words.rehearsesOn)} optional />
                  <TextField
                    {...field("rehearsesFrom")}
                    type="time"
                    label={say(words.rehearsesFrom)}
                    optional
                  />
                </>
              )}
              <p className="actions">
                <button type="submit" className="button button-main">
                  {say(words.keep)}
                </button>
              </p>
            </>
          );
        }}
      </LiveForm>
    </details>
  );
}
