import { Form } from "react-router";
import { type FieldErrors, TextAreaField, TextField } from "../../design/field.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import type { DocumentPost } from "../post.ts";
import { letterMarks } from "../quote-state-words.ts";
import { words } from "../words.ts";

type PostProps = {
  post: DocumentPost;
  may: boolean;
  formKey: string;
  errors: FieldErrors | undefined;
  /** Whether the form stands open: the next thing to do once the document is issued. */
  open: boolean;
};

/** The letters that carried this document and what became of them; then the one to send now. */
export function Post({ post, may, formKey, errors, open }: PostProps) {
  const say = useSay();
  const { letters, reminder, letter } = post;
  const failed = errors && ["to", "subject", "message"].some((name) => name in errors);
  return (
    <section className="panel stack" id="courriel">
      <h2>{say(words.mails)}</h2>
      {letters.length > 0 && <Letters letters={letters} />}
      {may && letter && (
        <details open={failed || (open && letters.length === 0 && !reminder)}>
          <summary>{say(letters.length > 0 ? words.mailAgain : words.mailDocument)}</summary>
          <MailForm {...{ formKey, errors }} to={post.to} letter={letter} attached purpose="sending" />
        </details>
      )}
      {may && reminder && (
        <details id="relancer" open={open && letters.length === 0}>
          <summary>{say(words.remind)}</summary>
          <MailForm
            {...{ formKey, errors, attached: post.attached }}
            to={post.to}
            letter={reminder}
            purpose="reminder"
          />
        </details>
      )}
    </section>
  );
}

function Letters({ letters }: { letters: DocumentPost["letters"] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="plain-list letters">
      {letters.map(({ id, recipient, subject, at, state, failure }) => {
        const mark = letterMarks[state];
        const when = { date: formatDate(civilDateOf(at), language), time: formatTime(at, language) };
        return (
          <li key={id}>
            <StateMark icon={mark.icon} label={say(mark.word)} tone={mark.tone} />
            <span>
              {subject} · {recipient} · {say(words.dateAndTime, when)}
              {failure && <> · {say(words.letterWhy, { reason: failure })}</>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

type MailFormProps = Pick<PostProps, "formKey" | "errors"> & {
  to: string;
  letter: NonNullable<DocumentPost["letter"]>;
  attached: boolean;
  purpose: "sending" | "reminder";
};

function MailForm({ to, letter, attached, purpose, formKey, errors }: MailFormProps) {
  const say = useSay();
  // Both letters stand on one page: each field has a name of its own.
  const named = (name: string) => ({
    name: `${purpose}.${name}`,
    errors: errors?.[name] === undefined ? undefined : { [`${purpose}.${name}`]: errors[name] },
  });
  const act = say(purpose === "reminder" ? words.sendReminder : words.sendMail);
  return (
    <Form method="post" className="stack" noValidate key={formKey} action="#courriel">
      <input type="hidden" name="key" value={`${formKey}-${purpose}`} />
      <input type="hidden" name="purpose" value={purpose} />
      <TextField
        {...named("to")}
        {...{ type: "email", label: say(words.recipient), defaultValue: to, autoComplete: "off" }}
      />
      <TextField {...named("subject")} label={say(words.mailSubject)} defaultValue={letter.subject} />
      <TextAreaField
        {...named("message")}
        {...{ label: say(words.mailMessage), rows: 14, defaultValue: letter.message }}
        help={say(attached ? words.mailHelp : words.mailHelpAlone)}
      />
      <p>
        <button type="submit" name="intent" value="mail" className="button button-main">
          {act}
        </button>
      </p>
    </Form>
  );
}
