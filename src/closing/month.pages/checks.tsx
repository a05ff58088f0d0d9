import { Form, Link } from "react-router";
import { formatDate } from "../../design/format.ts";
import { Icon } from "../../design/icon.tsx";
import { Money } from "../../design/money.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { timeOf } from "../time-of.ts";
import type { Found } from "./month.tsx";
import { words } from "./words.ts";

type Check = Found["checks"][number];
type Item = Check["items"][number];

/** What is missing and from whom: what blocks first, then who is waited for, then what is to be seen. */
export function Checks({ found }: { found: Found }) {
  const say = useSay();
  const rank = ({ blocks, asks }: Check) => (blocks ? 0 : asks ? 1 : 2);
  const missing = found.checks.filter(({ count }) => count > 0).sort((a, b) => rank(a) - rank(b));
  const list = found.checks.filter(({ count }) => count === 0).map(({ label }) => say(label));
  return (
    <section className="stack" aria-labelledby="missing">
      <h2 id="missing">{say(words.missing)}</h2>
      {missing.length === 0 && <p>{say(words.nothingMissing)}</p>}
      <ul className="close-checks">
        {missing.map((check) => (
          <OneCheck key={check.name} {...{ check, found }} />
        ))}
      </ul>
      {missing.length > 0 && list.length > 0 && (
        <p className="close-calm">
          <Icon name="circle-check" size="small" /> {say(words.inOrder, { list: list.join(" ; ") })}
        </p>
      )}
    </section>
  );
}

function OneCheck({ check, found }: { check: Check; found: Found }) {
  const say = useSay();
  const { blocks, asks, label, why, count, cents, items, link } = check;
  const mark = blocks
    ? ({ icon: "circle-x", label: say(words.blocks), tone: "wrong" } as const)
    : asks
      ? ({ icon: "clock", label: say(words.waited), tone: "wait" } as const)
      : ({ icon: "eye", label: say(words.toSee), tone: "action" } as const);
  return (
    <li>
      <details className="fold" open={blocks || asks}>
        <summary>
          <span className="close-what">
            {say(label)} <span className="close-count">{count}</span>
          </span>
          {cents !== null && <Money cents={cents} />}
          <StateMark {...mark} />
        </summary>
        <p className="close-calm">{say(why)}</p>
        <Items {...{ check, items, found }} />
        <div className="actions">
          <Link to={link} className="button">
            {say(words.openList)}
          </Link>
          {asks && items.length > 1 && <RemindAll {...{ check, found }} />}
        </div>
      </details>
    </li>
  );
}

function Items({ check, items, found }: { check: Check; items: readonly Item[]; found: Found }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul className="close-items">
      {items.map((item) => (
        <li key={`${item.person} ${item.name}`}>
          <span className="close-who">
            {item.link ? <Link to={item.link}>{item.name}</Link> : item.name || say(words.nobody)}
          </span>
          <span className="close-facts">
            {item.count > 1 && <span>× {item.count}</span>}
            {item.since && <span>{formatDate(item.since, language, "short")}</span>}
            {item.cents !== null && <Money cents={item.cents} />}
          </span>
          {check.asks && item.person && <RemindOne {...{ check, item, found }} />}
        </li>
      ))}
    </ul>
  );
}

function RemindOne({ check, item, found }: { check: Check; item: Item; found: Found }) {
  const say = useSay();
  const sent = found.reminded.find((one) => one.what === check.name && one.person === item.person);
  if (sent)
    return <StateMark icon="send" label={say(words.remindedAt, { time: timeOf(sent.sentAt) })} tone="good" />;
  const intent = `remind ${check.name} ${item.person}`;
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="month" value={found.month} />
      <input type="hidden" name="key" value={`${found.formKey} ${intent}`} />
      <button
        type="submit"
        name="intent"
        value={intent}
        className="button"
        aria-label={say(words.remindOne, { name: item.name })}
      >
        {say(words.remind)}
      </button>
    </Form>
  );
}

function RemindAll({ check, found }: { check: Check; found: Found }) {
  const say = useSay();
  const reminded = new Set(
    found.reminded.filter(({ what }) => what === check.name).map(({ person }) => person),
  );
  const waiting = check.items.filter(({ person }) => person && !reminded.has(person)).length;
  if (waiting < 2) return null;
  const intent = `remind ${check.name}`;
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="month" value={found.month} />
      <input type="hidden" name="key" value={`${found.formKey} ${intent} ${waiting}`} />
      <button type="submit" name="intent" value={intent} className="button">
        {say(words.remindAll, { n: waiting })}
      </button>
    </Form>
  );
}
