import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { Empty } from "../../design/empty.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { firstInstantOf } from "../../foundation/zoned.ts";
import { openRoom } from "../open-room.ts";
import { myRooms } from "../rooms.ts";
import { words } from "../words.ts";
import { OpenForm } from "./open-form.tsx";
import { Between } from "./room-line.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(myRooms, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}
export type Rooms = Awaited<ReturnType<typeof loader>>;

/** A day and two hours as they are typed, in the house's zone. */
function instantOf(day: string, clock: string): string {
  const [hours, minutes] = clock.split(":").map(Number);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || hours === undefined || minutes === undefined) return "";
  return firstInstantOf({ date: day, minute: hours * 60 + minutes }).toISOString();
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const hours = {
    startsAt: instantOf(text("day"), text("startsAt")),
    endsAt: instantOf(text("day"), text("endsAt")),
  };
  const input = { title: text("title"), ...hours, people: form.getAll("people").map(String) };
  const outcome = await web.performOperation(openRoom, input, { key: text("key") });
  if (outcome.ok) return redirect(`/visios/${outcome.result.id}`);
  return { ...formErrors(outcome.refusal, web.language), typed: typedOf(form), people: input.people };
}
export interface OpenAnswer {
  readonly errors: FieldErrors;
  readonly whole?: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly people: readonly string[];
}

/** The meetings to which one is invited; for advisers and the team, to open one. */
export default function RoomsPage() {
  const { rooms, mayOpen, known, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<OpenAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.video)} />
      {rooms.length === 0 ? (
        <Empty icon="video" title={say(words.nothingComing)}>
          {say(words.nothingComingWhy)}
        </Empty>
      ) : (
        <section className="panel" aria-label={say(words.coming)}>
          <h2>{say(words.coming)}</h2>
          <ul className="todo">
            {rooms.map((room) => (
              <li key={room.id}>
                <Link to={`/visios/${room.id}`}>{room.title}</Link>
                <p className="quiet">
                  <Between {...room} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayOpen && <OpenForm known={known} formKey={formKey} answer={answer} />}
    </div>
  );
}
