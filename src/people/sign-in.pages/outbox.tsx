import { data, type LoaderFunctionArgs, redirectDocument, useLoaderData } from "react-router";
import { TextField } from "../../design/field.tsx";
import { formatDate, formatTime } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { webContext } from "../../doors/web/context.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { words } from "../words.ts";
import { withCookies } from "./way-back.ts";

export const handle = { bare: true };

const cookie = "ensemble.outbox";

/** The key comes once in the address, then stays in a cookie, out of histories and screenshots. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { outbox } = context.get(webContext);
  const { searchParams, pathname, origin } = new URL(request.url);
  const given = searchParams.get("cle");
  if (given !== null && (await outbox.read(given))) {
    const kept = `${cookie}=${given}; Path=${pathname}; HttpOnly; SameSite=Strict`;
    throw redirectDocument(pathname, withCookies([kept]));
  }
  const pairs = (request.headers.get("cookie") ?? "").split("; ");
  const key = pairs.find((pair) => pair.startsWith(`${cookie}=`))?.slice(cookie.length + 1) ?? "";
  const to = (searchParams.get("pour") ?? "").trim();
  const found = await outbox.read(key, to);
  if (!found) throw data(null, { status: 404 });
  const mail = found.map(({ body, ...rest }) => ({ ...rest, body: body.replaceAll("{origin}", origin) }));
  return { mail, to, where: outbox.where };
}

export default function OutboxPage() {
  const { mail, to, where } = useLoaderData<typeof loader>();
  const say = useSay();
  const language = useLanguage();
  return (
    <main className="entrance" id="content">
      <title>{say(words.outbox)}</title>
      <h1>{say(words.outbox)}</h1>
      <p>{say(words.outboxHelp)}</p>
      <p>{where ? say(words.dataIn, where) : say(words.dataElsewhere)}</p>
      <form method="get" className="filters">
        <TextField name="pour" label={say(words.mailTo)} defaultValue={to} optional />
        <button type="submit" className="button">
          {say(words.findMail)}
        </button>
      </form>
      {mail.length === 0 && <p>{say(words.outboxEmpty)}</p>}
      {mail.map(({ id, at, recipient, subject, body, sentAt, failure }) => (
        <article key={id} className="card letter">
          <h2>{subject}</h2>
          <p>
            {recipient}, {formatDate(civilDateOf(at), language, "short")} {formatTime(at, language)}
            {sentAt && ` · ${say(words.mailSent)}`}
            {failure && ` · ${failure}`}
          </p>
          {body.split(/(https?:\/\/\S+)/).map((part) =>
            part.startsWith("http") ? (
              <a key={part} href={part}>
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </article>
      ))}
    </main>
  );
}
