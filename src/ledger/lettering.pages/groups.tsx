import { Form, Link } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { type FieldErrors, TextField } from "../../design/field.tsx";
import { Money } from "../../design/money.tsx";
import { useSay } from "../../design/speak.ts";
import { letterOf } from "../letter.ts";
import type { LetterGroup } from "../open-items.sql.ts";
import { words } from "./words.ts";

type GroupsProps = {
  groups: readonly LetterGroup[];
  /** There are older ones, which the page does not show. */
  more: boolean;
  formKey: string;
  errors: FieldErrors | undefined;
};

/** The letterings made, each undone with a reason; those undone stay, struck through. */
export function Groups({ groups, more, formKey, errors }: GroupsProps) {
  const say = useSay();
  if (groups.length === 0) return null;
  return (
    <section className="stack" aria-label={say(words.groups)}>
      <h2>{say(words.groups)}</h2>
      {more && <p>{say(words.onlyNewest, { n: groups.length })}</p>}
      <ul className="papers">
        {groups.map((group) => (
          <li key={group.id}>
            <Told group={group} />
            {!group.endedAt && <Unletter group={group} formKey={formKey} errors={errors} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ group }: { group: LetterGroup }) {
  const say = useSay();
  const { number, letteredAt, letteredBy, endedAt, endedBy, reason, amountCents, entries } = group;
  const letter = letterOf(number);
  return (
    <p>
      {endedAt ? <s>{letter}</s> : <strong>{letter}</strong>} · <Money cents={amountCents} /> ·{" "}
      {entries.map(({ id, journal, number: n, documentRef }, index) => (
        <span key={`${id}:${index.toString()}`}>
          {index > 0 && ", "}
          <Link className="figure" to={`/comptabilite/ecritures/${id}`}>
            {journal} {n}
          </Link>{" "}
          ({documentRef})
        </span>
      ))}{" "}
      <span className="story-who">
        {letteredBy && `${letteredBy} · `}
        <Moment at={letteredAt} />
      </span>
      {endedAt && (
        <>
          <br />
          {say(words.ended, { reason: reason ?? "" })}{" "}
          <span className="story-who">
            {endedBy} · <Moment at={endedAt} />
          </span>
        </>
      )}
    </p>
  );
}

type UnletterProps = { group: LetterGroup; formKey: string; errors: FieldErrors | undefined };

function Unletter({ group: { id, number }, formKey, errors }: UnletterProps) {
  const say = useSay();
  return (
    <details open={errors?.[`reason.${id}`] !== undefined}>
      <summary className="button button-quiet">
        {say(words.unletter)} <span className="unseen">{letterOf(number)}</span>
      </summary>
      <Form method="post" className="stack" noValidate>
        <p>{say(words.unletterEffect, { letter: letterOf(number) })}</p>
        <input type="hidden" name="key" value={`${formKey}-${id}`} />
        <input type="hidden" name="lettering" value={id} />
        <TextField name={`reason.${id}`} label={say(words.reason)} maxLength={200} errors={errors} />
        <p>
          <button type="submit" name="intent" value="unletter" className="button button-danger">
            {say(words.unletter)}
          </button>
        </p>
      </Form>
    </details>
  );
}
