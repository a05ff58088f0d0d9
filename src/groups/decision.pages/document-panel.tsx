import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { decisionWords } from "../decision-words.ts";
import type { DocumentVersion } from "../document.sql.ts";
import type { Found } from "./documents.tsx";

type PanelProps = {
  document: Found["rows"][number];
  found: Found;
  answer: ActAnswer | undefined;
};

/** A document: its last version to open, the ones before, who reads it. */
export function DocumentPanel({ document, found, answer }: PanelProps) {
  const say = useSay();
  const { id, group, title, shared, versions } = document;
  const { may } = found;
  const [last, ...earlier] = versions;
  const at = `/groupes/${group}/documents/${id}`;
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      {last && <VersionLine at={at} version={last} />}
      {found.own.member && (
        <p>
          <StateMark
            icon={shared ? "eye" : "lock"}
            label={say(shared ? decisionWords.forAll : decisionWords.forMembers)}
          />
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{say(decisionWords.olderVersions, { n: earlier.length })}</summary>
          {earlier.map((version) => (
            <VersionLine key={version.version} at={at} version={version} />
          ))}
        </details>
      )}
      {may.add && <Renew {...{ document, found, answer }} />}
      {may.share && <Share document={document} formKey={found.formKey} />}
    </section>
  );
}

function Renew({ document: { id }, found: { formKey }, answer }: PanelProps) {
  const say = useSay();
  const intent = `renew:${id}`;
  return (
    <ActForm
      {...{ intent, formKey, label: say(decisionWords.renewDocument), fold: formKey }}
      refused={answer?.intent === intent}
      upload
    >
      <TextField
        name={`${intent}.file`}
        errors={answer?.errors}
        type="file"
        label={say(decisionWords.file)}
        help={say(decisionWords.fileHelp)}
      />
      <TextField {...fieldIn(answer, intent)("note")} label={say(decisionWords.note)} optional />
    </ActForm>
  );
}

type ShareProps = { document: PanelProps["document"]; formKey: string };

function Share({ document: { id, shared, title }, formKey }: ShareProps) {
  const say = useSay();
  return (
    <Form method="post">
      <input type="hidden" name="key" value={`${formKey}-share-${id}`} />
      <button type="submit" name="intent" value={`${shared ? "unshare" : "share"}:${id}`} className="button">
        {say(shared ? decisionWords.unshareIt : decisionWords.shareIt)}
        <span className="unseen"> : {title}</span>
      </button>
    </Form>
  );
}

function VersionLine({ at, version: v }: { at: string; version: DocumentVersion }) {
  const say = useSay();
  const language = useLanguage();
  const date = formatDate(civilDateOf(new Date(v.at)), language, "short");
  const size = Math.max(1, Math.round(v.bytes / 1000));
  return (
    <p>
      <a href={`${at}/${v.version}`}>{v.name}</a>{" "}
      <span className="quiet">
        {say(decisionWords.version, { n: v.version, date, name: v.who ?? "–" })}
        {` · ${say(decisionWords.size, { n: size })}`}
        {v.note && ` · ${v.note}`}
      </span>
    </p>
  );
}
