import { useSay } from "../../design/speak.ts";
import { programmeWords as words } from "../programme-words.ts";

type MarkProps = {
  address: string;
  formKey: string;
  session: { id: string; title: string };
  marked: boolean;
};

/** A star for whoever has no account; the page comes back where one was. */
export function MarkForm({ address, formKey, session, marked }: MarkProps) {
  const say = useSay();
  return (
    <form method="post" action={address} className="forum-acts">
      <input type="hidden" name="key" value={`${formKey}-${session.id}`} />
      <button
        type="submit"
        name="intent"
        value={`${marked ? "unstar" : "star"}:${session.id}`}
        className="button forum-star"
      >
        <span aria-hidden="true">{marked ? "★" : "☆"}</span> {say(marked ? words.unmark : words.mark)}
        <span className="unseen"> : {session.title}</span>
      </button>
    </form>
  );
}

type PanelProps = { address: string; join: string; kept: boolean; n: number };

/** The list of a visitor: how it is kept, taken into a calendar, joined to an account. */
export function ListPanel({ address, join, kept, n }: PanelProps) {
  const say = useSay();
  return (
    <section className="panel stack forum-acts" aria-label={say(words.ownList)}>
      <h2>{say(words.ownList)}</h2>
      <p>{say(words.listSaid, { n })}</p>
      <p>
        <a href={address}>{say(words.listAddress)}</a> ·{" "}
        <a href={`${address}/programme.ics`}>{say(words.calendarStarred)}</a>
      </p>
      <form method="post" action={address} className="actions">
        <button type="submit" name="intent" value={kept ? "forget" : "keep"} className="button">
          {say(kept ? words.forgetList : words.keepList)}
        </button>
        <a className="button" href={join}>
          {say(words.joinList)}
        </a>
      </form>
      <p className="quiet">{say(words.keepWhy)}</p>
    </section>
  );
}
