import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { Empty } from "../../design/empty.tsx";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { markRead } from "../mark-read.ts";
import { readNotices } from "../read-notices.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const page = new URL(request.url).searchParams.get("page") ?? undefined;
  const found = resultOf(await web.readView(readNotices, { page }), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

/** A notice that is opened is read: its link sends this form, and leads on. */
export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const notice = String(form.get("notice") ?? "") || null;
  const outcome = await web.performOperation(markRead, { notice }, { key: String(form.get("key")) });
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  const to = String(form.get("to") ?? "");
  return redirect(/^\/(?!\/)/.test(to) ? to : "/avis");
}

/** What one was told, newest first; what is not read yet stands out. */
export default function NoticesPage() {
  const { notices, more, page, key } = useLoaderData<typeof loader>();
  const say = useSay();
  const unread = notices.some(({ readAt }) => readAt === null);
  return (
    <div className="stack">
      <PageHead
        title={say(words.notices)}
        below={<Link to="/moi/avis">{say(words.chooseWay)}</Link>}
        action={unread && <ReadAll formKey={key} />}
      />
      {notices.length === 0 ? (
        <Empty icon="bell" title={say(words.nothing)}>
          {say(words.nothingWhy)}
        </Empty>
      ) : (
        <ul className="plain-list wide-list">
          {notices.map((notice) => (
            <li key={notice.id}>
              <Form method="post">
                <input type="hidden" name="key" value={`${key}-${notice.id}`} />
                <input type="hidden" name="notice" value={notice.id} />
                <input type="hidden" name="to" value={notice.link} />
                <button
                  type="submit"
                  className={notice.readAt ? "link-button" : "link-button link-button-new"}
                >
                  {notice.sentence}
                </button>
              </Form>
              <span className="quiet">
                {!notice.readAt && <Icon name="bell" size="small" />}
                {!notice.readAt && <span className="unseen">{say(words.unread)}</span>}{" "}
                <Moment at={notice.at} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {more && <Link to={`/avis?page=${page + 1}`}>{say(words.older)}</Link>}
    </div>
  );
}

function ReadAll({ formKey }: { formKey: string }) {
  const say = useSay();
  return (
    <Form method="post">
      <input type="hidden" name="key" value={formKey} />
      <button type="submit" className="button">
        {say(words.markAllRead)}
      </button>
    </Form>
  );
}
