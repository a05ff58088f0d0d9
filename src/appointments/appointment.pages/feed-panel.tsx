import { Form } from "react-router";
import { useSay } from "../../design/speak.ts";
import { whenOf } from "../../foundation/when.ts";
import { words } from "../words.ts";

type FeedPanelProps = {
  feed: { madeAt: Date } | null;
  formKey: string;
  origin: string;
  secret: string | undefined;
};

/** The address by which one's own calendar follows: given, shown once, closed. */
export function FeedPanel({ feed, formKey, origin, secret }: FeedPanelProps) {
  const say = useSay();
  return (
    <section className="panel" aria-label={say(words.feed)} id="agenda">
      <h2>{say(words.feed)}</h2>
      <p>{say(words.feedWhy)}</p>
      {secret && (
        <div role="status">
          <p>{say(words.feedOnce)}</p>
          <p>
            <code className="secret">
              {origin}/agenda/{secret}.ics
            </code>
          </p>
        </div>
      )}
      {feed && !secret && <p>{say(words.feedMade, whenOf(feed.madeAt))}</p>}
      <Form method="post" className="actions" key={formKey}>
        <input type="hidden" name="key" value={formKey} />
        <button type="submit" name="intent" value="make-feed" className="button">
          {say(feed ? words.newFeed : words.makeFeed)}
        </button>
        {feed && (
          <button type="submit" name="intent" value="remove-feed" className="button button-danger">
            {say(words.removeFeed)}
          </button>
        )}
      </Form>
    </section>
  );
}
