import { useEffect } from "react";
import { Form, useFetcher } from "react-router";
import { Choices } from "../../design/choices.tsx";
import { Moment } from "../../design/civil-date.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { JourneyHead } from "../journey.pages/journey-head.tsx";
import { words } from "../words.ts";
import type { Thread, ThreadAnswer } from "./load-thread.ts";

type ThreadBodyProps = { thread: Thread; answer: ThreadAnswer | null | undefined };

/** What the two wrote, the earliest first, and what one writes next. */
export function ThreadBody({ thread, answer }: ThreadBodyProps) {
  const say = useSay();
  const { of, own, reader, messages } = thread;
  const name = own ? of.advisers.map((one) => one.name).join(", ") : of.name;
  const title = own && name ? say(words.messagesWith, { name }) : say(words.messages);
  const nobody = own && of.advisers.length === 0;
  return (
    <div className="stack">
      <JourneyHead
        {...{ person: of.person, name: of.name, own, title }}
        follows={!own}
        below={say(words.threadPromise)}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {thread.past.map((past) => (
        <Past key={past.id} past={past} formKey={thread.key} />
      ))}
      <Unread thread={thread} />
      {messages.length === 0 && (
        <Empty icon="send" title={say(nobody ? words.noAdviser : words.noMessage)}>
          {say(nobody ? words.noAdviserWhy : words.noMessageWhy)}
        </Empty>
      )}
      <ol className="thread" aria-label={say(words.messages)}>
        {messages.map(({ id, author, authorName, text, sentAt, readByOtherAt }) => (
          <li key={id} {...(author === reader && { "data-own": "" })}>
            <p className="quiet">
              {authorName} · <Moment at={sentAt} />
              {author === reader && readByOtherAt && ` · ${say(words.seenAt)}`}
            </p>
            <p className="written">{text}</p>
          </li>
        ))}
      </ol>
      {!nobody && <Write thread={thread} answer={answer} />}
    </div>
  );
}

/** What is new is read once it is on the page; without script, by a button. */
function Unread({ thread: { unread, key } }: { thread: Thread }) {
  const say = useSay();
  const fetcher = useFetcher();
  const { submit } = fetcher;
  useEffect(() => {
    if (unread > 0) void submit({ intent: "read", key: `${key}-read` }, { method: "post" });
  }, [unread, key, submit]);
  if (unread === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{say(words.newOnes, { n: unread })}</p>
      <Form method="post">
        <input type="hidden" name="key" value={`${key}-read`} />
        <noscript>
          <button type="submit" name="intent" value="read" className="button">
            {say(words.readMessages)}
          </button>
        </noscript>
      </Form>
    </div>
  );
}

/** The entrepreneur says whether a new adviser reads what was written with those before. */
function Past({ past, formKey }: { past: Thread["past"][number]; formKey: string }) {
  const say = useSay();
  const way = past.opened ? "close" : "open";
  return (
    <Form method="post" className="notice">
      <p>{say(past.opened ? words.pastOpened : words.pastClosed, { name: past.name })}</p>
      <input type="hidden" name="key" value={`${formKey}-${way}-${past.id}`} />
      <button type="submit" name="intent" value={`${way}:${past.id}`} className="button">
        {say(past.opened ? words.closeIt : words.openIt)}
      </button>
    </Form>
  );
}

function Write({ thread: { of, own, key, messages }, answer }: ThreadBodyProps) {
  const say = useSay();
  return (
    // A message that was sent leaves the field empty for the next.
    <Form method="post" className="panel stack" noValidate key={answer ? "refused" : messages.length}>
      <input type="hidden" name="key" value={`${key}-send`} />
      {own && of.advisers.length > 1 && (
        <SelectField name="to" label={say(words.to)} defaultValue={answer?.typed.to}>
          <Choices among={of.advisers} />
        </SelectField>
      )}
      <TextAreaField
        name="message"
        label={say(words.message)}
        defaultValue={answer?.typed.message ?? ""}
        errors={answer?.errors}
        maxLength={4000}
      />
      <div className="actions">
        <button type="submit" name="intent" value="send" className="button button-main">
          {say(words.sendMessage)}
        </button>
      </div>
    </Form>
  );
}
