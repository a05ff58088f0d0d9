import { Form } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import type { EntryPaper } from "../entry-paper.sql.ts";
import { words as page } from "./words.ts";

type PapersProps = {
  entry: string;
  papers: readonly EntryPaper[];
  /** Whether the person may attach and strike out. */
  keeps: boolean;
  formKey: string;
  errors: FieldErrors | undefined;
};

/** The papers that prove an entry: opened beside it, added, struck out with a reason. */
export function EntryPapers({ entry, papers, keeps, formKey, errors }: PapersProps) {
  const say = useSay();
  return (
    <section className="stack" aria-label={say(page.papers)}>
      <h2>{say(page.papers)}</h2>
      {papers.length === 0 && <p>{say(page.noPaper)}</p>}
      <ul className="papers">
        {papers.map((paper) => (
          <li key={paper.paper}>
            <Paper entry={entry} of={paper} />
            {keeps && !paper.struckAt && <Strike paper={paper} formKey={formKey} errors={errors} />}
          </li>
        ))}
      </ul>
      {keeps && (
        <Form method="post" encType="multipart/form-data" className="stack" noValidate>
          <input type="hidden" name="key" value={`${formKey}-attach`} />
          <PaperField errors={errors} />
          <p>
            <button type="submit" name="intent" value="attach" className="button">
              <Icon name="paperclip" size="small" />
              {say(page.attach)}
            </button>
          </p>
        </Form>
      )}
    </section>
  );
}

export function PaperField({ errors }: { errors: FieldErrors | undefined }) {
  const say = useSay();
  return (
    <TextField
      name="paper"
      type="file"
      accept=".pdf,.jpg,.jpeg,.png,.xml"
      label={say(page.addPaper)}
      help={say(page.paperHelp)}
      errors={errors}
      optional
    />
  );
}

function Paper({ entry, of }: { entry: string; of: EntryPaper }) {
  const say = useSay();
  const link = (
    <a href={`/comptabilite/ecritures/${entry}/pieces/${of.paper}`} target="_blank" rel="noreferrer">
      {of.name}
    </a>
  );
  return (
    <p>
      <Icon name="paperclip" size="small" /> {of.struckAt ? <s>{link}</s> : link}{" "}
      <span className="story-who">
        {of.attachedBy} · <Moment at={of.attachedAt} />
      </span>
      {of.struckAt && (
        <>
          <br />
          <strong>{say(page.struck, { reason: of.reason ?? "" })}</strong>{" "}
          <span className="story-who">
            {of.struckBy} · <Moment at={of.struckAt} />
          </span>
        </>
      )}
    </p>
  );
}

type StrikeProps = { paper: EntryPaper; formKey: string; errors: FieldErrors | undefined };

function Strike({ paper, formKey, errors }: StrikeProps) {
  const say = useSay();
  return (
    <details open={errors?.[`reason.${paper.paper}`] !== undefined}>
      <summary className="button button-quiet">{say(page.strike)}</summary>
      <Form method="post" className="stack" noValidate>
        <p>{say(page.strikeEffect)}</p>
        <input type="hidden" name="key" value={`${formKey}-${paper.paper.slice(0, 12)}`} />
        <input type="hidden" name="struck" value={paper.paper} />
        <TextField name={`reason.${paper.paper}`} label={say(page.reason)} maxLength={200} errors={errors} />
        <p>
          <button type="submit" name="intent" value="strike" className="button button-danger">
            {say(page.strike)}
          </button>
        </p>
      </Form>
    </details>
  );
}
