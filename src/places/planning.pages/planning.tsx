import { useState } from "react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { fieldId } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { bookRoom } from "../book-room.ts";
import { type PricedAnswer, priceIn } from "../booking.pages/agree.tsx";
import { readPlanning } from "../read-planning.ts";
import { PlacesTabs } from "../room.pages/places-tabs.tsx";
import { words } from "../words.ts";
import { BookBeside } from "./book-beside.tsx";
import { Grid } from "./grid.tsx";
import { PlanningTools } from "./planning-tools.tsx";
import type { Chosen } from "./use-held.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const found = resultOf(await web.readView(readPlanning, Object.fromEntries(asked)), request, web.language);
  return { ...found, own: web.hat?.activity?.id ?? "", formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const told = {
    ...{ room: text("room"), date: text("date"), from: text("from"), to: text("to"), title: text("title") },
    ...{ discreet: form.has("book.discreet"), activity: text("activity") || null },
    agreedCents: text("agreedCents") || "0",
  };
  const outcome = await web.performOperation(bookRoom, told, { key: String(form.get("key")) });
  if (!outcome.ok) {
    const refused = refusedAct(form, formErrors(outcome.refusal, web.language));
    return { ...refused, price: priceIn(outcome.refusal) };
  }
  const back = new URLSearchParams([
    ...[...new URL(request.url).searchParams].filter(([name]) => !["index", "fait", "date"].includes(name)),
    ["date", told.date],
    ["fait", outcome.result.asked ? "demande" : "reserve"],
  ]);
  return redirect(`/lieux/planning?${back}`);
}

export type Found = Awaited<ReturnType<typeof loader>>;

const said = { reserve: words.booked, demande: words.asked };

/** The schedule of a site, and the form beside it. */
export default function PlanningPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<PricedAnswer>();
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const say = useSay();
  const done = said[(search.get("fait") ?? "") as keyof typeof said];
  const choose = (next: Chosen, sure: boolean) => {
    setChosen(next);
    if (sure) document.getElementById(fieldId("book.title"))?.focus();
  };
  return (
    <div className="stack">
      <PageHead title={say(words.planning)} />
      <PlacesTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {done && !answer && <p role="status">{say(done)}</p>}
      {found.rooms.length === 0 ? (
        <Empty icon="calendar" title={say(words.none)}>
          {say(words.noneWhy)}
        </Empty>
      ) : (
        <>
          <PlanningTools {...found} />
          <div className="room-beside">
            <div className="stack">
              <Grid key={`${found.date} ${found.over} ${found.site?.id}`} found={found} onChoose={choose} />
              <p className="quiet">{say(words.gridHelp)}</p>
            </div>
            <BookBeside {...{ found, answer, chosen }} />
          </div>
        </>
      )}
    </div>
  );
}
