import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { PlaceMap } from "../../design/place-map.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { keepPlace } from "../keep-place.ts";
import { myPlace } from "../map-people.ts";
import { scopes } from "../profile.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const town = new URL(request.url).searchParams.get("commune") ?? undefined;
  const found = resultOf(await web.readView(myPlace, { town }), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

type Loaded = Awaited<ReturnType<typeof loader>>;
type Props = { loaded: Loaded; answer: ActAnswer | undefined };

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const told = {
    ...{ town: text("town"), scope: text("scope") },
    ...{ latitude: text("latitude"), longitude: text("longitude") },
  };
  const errors = faultsOf(keepPlace.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = await web.performOperation(keepPlace, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/moi/fiche?enregistre=1");
}

/** Where one is: typed, or chosen on the map; who reads it is said beside it. */
export default function MyPlacePage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.keepPlace)} above={<Link to="/moi/fiche">{say(words.myProfile)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <PlaceForm loaded={loaded} answer={answer} />
      <Picking loaded={loaded} />
    </div>
  );
}

function PlaceForm({ loaded, answer }: Props) {
  const say = useSay();
  const { place, chosen, scope, formKey } = loaded;
  const exact = place?.exact && (chosen === null || chosen === place.town) ? place : null;
  const known = {
    ...{ town: chosen ?? place?.town ?? "", scope },
    ...{ latitude: exact ? String(exact.latitude) : "", longitude: exact ? String(exact.longitude) : "" },
  };
  const field = fieldIn(answer, "place", known);
  return (
    <Form method="post" className="stack" noValidate key={formKey}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="intent" value="place" />
      <div className="profile-line">
        <TextField {...field("town")} label={say(words.townLabel)} help={say(words.townHelp)} optional />
        <SelectField
          {...field("scope")}
          label={say(words.whoReads, { field: say(words["field-town"]).toLowerCase() })}
        >
          {scopes.map((one) => (
            <option key={one} value={one}>
              {say(words[`scope-${one}`])}
            </option>
          ))}
        </SelectField>
      </div>
      <details className="fold" open={exact !== null || answer?.intent === "place"}>
        <summary>{say(words.exactSpot)}</summary>
        <p className="field-help">{say(words.exactHelp)}</p>
        <div className="field-pairs">
          <TextField {...field("latitude")} label={say(words.latitude)} inputMode="decimal" optional />
          <TextField {...field("longitude")} label={say(words.longitude)} inputMode="decimal" optional />
        </div>
      </details>
      <div className="actions">
        <button type="submit" className="button button-main">
          {say(words.keepPlace)}
        </button>
      </div>
    </Form>
  );
}

const towards = (town: string) => `/moi/fiche/lieu?${new URLSearchParams({ commune: town })}`;

function Picking({ loaded: { map, towns, chosen } }: { loaded: Loaded }) {
  const say = useSay();
  return (
    <section className="stack" aria-label={say(words.pickTown)}>
      <h2>{say(words.pickTown)}</h2>
      <p className="field-help">{say(words.pickHelp)}</p>
      {chosen && <Link to="/moi/fiche/lieu">{say(words.wholeMap)}</Link>}
      {map && (
        <PlaceMap
          {...{ map, chosen, label: say(words.pickTown), credit: say(words.mapCredit) }}
          say={({ labels }) => labels[0] ?? ""}
          to={({ key }) => towards(key)}
        />
      )}
      <ul className="chips">
        {towns.map((town) => (
          <li key={town}>
            <Link className={town === chosen ? "term term-on" : "term"} to={towards(town)}>
              {town}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
