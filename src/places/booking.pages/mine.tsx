import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, refusedAct } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { cancelBooking } from "../cancel-booking.ts";
import { bookingsPerPage, myBookings } from "../my-bookings.ts";
import { ownBalances } from "../read-plans.ts";
import { PlacesTabs } from "../room.pages/places-tabs.tsx";
import { sayArrival } from "../say-arrival.ts";
import { words } from "../words.ts";
import { Balances } from "./balances.tsx";
import { BookingLine } from "./booking-line.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const search = new URL(request.url).searchParams;
  const asked = { face: search.get("face") ?? undefined, page: search.get("page") ?? undefined };
  const found = resultOf(await web.readView(myBookings, asked), request, web.language);
  const { rows: balances } = resultOf(await web.readView(ownBalances, {}), request, web.language);
  return { ...found, balances, perPage: bookingsPerPage, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const [intent, booking] = String(form.get("intent")).split(":");
  const arrives = intent === "arrive";
  const call = { key: String(form.get("key")) };
  const outcome = arrives
    ? await web.performOperation(sayArrival, { booking }, call)
    : await web.performOperation(cancelBooking, { booking }, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/lieux/reservations?fait=${arrives ? "arrive" : "rendu"}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

const said = {
  reserve: words.booked,
  demande: words.asked,
  rendu: words.givenBack,
  deplace: words.moved,
  arrive: words.stateUsed,
};

/** What one booked, to come or past, each to give back. */
export default function MyBookingsPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { rows, face, page, perPage, total } = found;
  const done = said[(search.get("fait") ?? "") as keyof typeof said];
  const faces = { coming: ["/lieux/reservations", words.coming], past: ["?face=past", words.past] } as const;
  return (
    <div className="stack">
      <PageHead title={say(words.mine)} above={<Link to="/lieux">{say(words.places)}</Link>} />
      <PlacesTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {done && !answer && <p role="status">{say(done)}</p>}
      <Balances rows={found.balances} />
      <nav className="tabs" aria-label={say(words.when)}>
        <ul>
          {Object.entries(faces).map(([name, [to, word]]) => (
            <li key={name}>
              <Link to={to} {...(name === face && { "aria-current": "page" as const })}>
                {say(word)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 && (
        <Empty
          icon="calendar"
          title={say(words.noBooking)}
          firstStep={
            <Link className="button button-main" to="/lieux">
              {say(words.find)}
            </Link>
          }
        >
          {say(words.noBookingWhy)}
        </Empty>
      )}
      <ul className="booking-lines">
        {rows.map((row) => (
          <BookingLine key={row.id} row={row} formKey={found.formKey} />
        ))}
      </ul>
      <Pagination {...{ caption: say(words.mine), search, page, perPage, total }} />
    </div>
  );
}
