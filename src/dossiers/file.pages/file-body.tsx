import { Form, Link, useSearchParams } from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { FileRules } from "../../doors/web/file-rules.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import { AskPanel } from "./ask-panel.tsx";
import { DocumentList } from "./document-list.tsx";
import { FileHistory } from "./file-history.tsx";
import type { LoadedFile } from "./load-file.ts";
import { SectionPanel } from "./section-panel.tsx";
import { WaitingChange } from "./waiting-change.tsx";

type Props = LoadedFile & { answer: ActAnswer | undefined };
export type OpenFile = Extract<LoadedFile["file"], { sealed: false }>;

/** A file: the day it is read on, each part one may read, what waits, its history and its readers. */
export function FileBody({ file, rules, formKey, answer }: Props) {
  const [search] = useSearchParams();
  const say = useSay();
  const wrong = <ErrorSummary errors={answer?.errors} whole={answer?.whole} />;
  if (file.sealed)
    return (
      <>
        {wrong}
        <Sealed person={file.name} formKey={formKey} />
      </>
    );
  return (
    <>
      {wrong}
      {search.has("enregistre") && !answer && <p role="status">{say(words.saved)}</p>}
      {file.asks && <AskPanel {...{ asks: file.asks, file, formKey, answer }} />}
      <AsOf file={file} />
      {file.changes
        .filter(({ held, accepted }) => held && accepted === null)
        .map((change) => (
          <WaitingChange key={change.id} {...{ change, name: file.name, formKey, answer }} />
        ))}
      {file.sections.map((section) => (
        <SectionPanel key={section.name} {...{ section, file, formKey, answer }} />
      ))}
      {file.documents && <DocumentList {...{ documents: file.documents, file, formKey, answer }} />}
      <FileHistory changes={file.changes} />
      {file.own && <Openings openings={file.openings} />}
      {file.own && <FileRules rules={rules} />}
    </>
  );
}

function Sealed({ person, formKey }: { person: string; formKey: string }) {
  const say = useSay();
  return (
    <section className="panel stack">
      <h2>{say(words.sealedTitle)}</h2>
      <p>{say(words.sealedText, { name: person })}</p>
      <Form method="post">
        <input type="hidden" name="key" value={`${formKey}-open`} />
        <button type="submit" name="intent" value="open" className="button button-main">
          {say(words.openFile)}
        </button>
      </Form>
    </section>
  );
}

/** Any past day may be asked for. */
function AsOf({ file: { on, today } }: { file: OpenFile }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <Form method="get" className="filters">
        <TextField name="au" type="date" label={say(words.asOf)} defaultValue={on} key={on} />
        <button type="submit" className="button">
          {say(words.show)}
        </button>
      </Form>
      {on !== today && (
        <p role="status">
          {say(words.asOfPast, { date: formatDate(on, language, "short") })}{" "}
          <Link to=".">{say(words.backToToday)}</Link>
        </p>
      )}
    </>
  );
}

function Openings({ openings }: { openings: OpenFile["openings"] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className="stack">
      <h2>{say(words.whoLooked)}</h2>
      {openings.length === 0 ? (
        <p>{say(words.nobodyLooked)}</p>
      ) : (
        <ul className="plain-list wide-list">
          {openings.map(({ name, at }) => (
            <li key={`${name} ${at.getTime()}`}>
              <span>{name}</span>
              <span className="quiet">
                {formatDate(civilDateOf(at), language, "short")} {formatTime(at, language)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
