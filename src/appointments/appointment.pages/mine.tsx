import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { myFeed } from "../agenda-settings.ts";
import { myAppointments } from "../my-appointments.ts";
import { words } from "../words.ts";
import { actOnFeed } from "./act-on-feed.ts";
import { FeedPanel } from "./feed-panel.tsx";
import { AppointmentLine } from "./line.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(myAppointments, {}), request, web.language);
  const { feed } = resultOf(await web.readView(myFeed, {}), request, web.language);
  return { ...found, feed, key: crypto.randomUUID(), origin: new URL(request.url).origin };
}

export async function action({ context, request }: ActionFunctionArgs) {
  return actOnFeed(context.get(webContext), await request.formData());
}

/** One's appointments: those to come, then the others; the first thing to do is to book one. */
export default function MyAppointmentsPage() {
  const { person, coming, past, feed, key, origin } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  const book = (
    <Link className="button button-main" to="/rendez-vous/prendre">
      {say(words.bookAppointment)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.appointments)} action={coming.length > 0 && book} />
      {coming.length === 0 ? (
        <Empty icon="calendar" title={say(words.nothingComing)} firstStep={book}>
          {say(words.nothingComingWhy)}
        </Empty>
      ) : (
        <section className="panel" aria-label={say(words.coming)}>
          <h2>{say(words.coming)}</h2>
          <ul className="todo">
            {coming.map((a) => (
              <AppointmentLine key={a.id} appointment={a} person={person} withDay />
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <section className="panel" aria-label={say(words.past)}>
          <h2>{say(words.past)}</h2>
          <ul className="todo">
            {past.map((a) => (
              <AppointmentLine key={a.id} appointment={a} person={person} withDay />
            ))}
          </ul>
        </section>
      )}
      <FeedPanel feed={feed} formKey={key} origin={origin} secret={answer?.secret} />
    </div>
  );
}
