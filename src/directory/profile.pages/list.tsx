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
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { addressOf } from "../address-of.ts";
import { findPeople, peoplePerPage } from "../find-people.ts";
import { forgetSearch } from "../forget-search.ts";
import { saveSearch } from "../save-search.ts";
import { words } from "../words.ts";
import { askedIn } from "./asked-in.ts";
import { Facets, SearchForm } from "./facets.tsx";
import { KeptSearches } from "./kept-searches.tsx";
import { ProfileCard } from "./profile-card.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const input = { ...askedIn(searchParams), page: searchParams.get("page") ?? undefined };
  const found = resultOf(await web.readView(findPeople, input), request, web.language);
  const kept = found.saved.map(({ id, name, asked }) => ({ id, name, to: addressOf(asked) }));
  return { ...found, kept, perPage: peoplePerPage, formKey: crypto.randomUUID() };
}

export type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const asked = askedIn(new URL(request.url).searchParams);
  const [intent, search] = String(form.get("intent")).split(":");
  const outcome =
    intent === "forget"
      ? await web.performOperation(forgetSearch, { search }, call)
      : await web.performOperation(saveSearch, { name: textOf(form)("name"), ...asked }, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const { search: query } = new URL(request.url);
  return redirect(`/annuaire${query}`);
}

/** Who knows what, who can help: an address for each search, so that Back and a link work. */
export default function DirectoryPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { rows, total, page, perPage, asked } = found;
  const isBare = addressOf(asked) === "/annuaire";
  return (
    <div className="stack">
      <PageHead
        title={say(words.directory)}
        below={<Link to={addressOf(asked, "/annuaire/carte")}>{say(words.onMap)}</Link>}
        action={
          <Link className="button" to="/moi/fiche">
            {say(words.myProfile)}
          </Link>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <SearchForm asked={asked} action="/annuaire" />
      <div className="directory">
        <Facets found={found} />
        <section className="stack" aria-label={say(words.people, { n: total })}>
          <p role="status" className="quiet">
            {say(words.people, { n: total })}
          </p>
          {rows.length === 0 && <NobodyFound isBare={isBare} />}
          <ul className="directory-cards">
            {rows.map((row) => (
              <ProfileCard key={`${row.cooperative} ${row.person}`} seen={row} here={found.here} />
            ))}
          </ul>
          <Pagination {...{ caption: say(words.directory), search, page, perPage, total }} />
        </section>
      </div>
      <KeptSearches found={found} answer={answer} isBare={isBare} />
    </div>
  );
}

function NobodyFound({ isBare }: { isBare: boolean }) {
  const say = useSay();
  const [to, step] = isBare
    ? (["/moi/fiche", words.myProfile] as const)
    : (["/annuaire", words.clear] as const);
  return (
    <Empty
      icon="users"
      title={say(isBare ? words.empty : words.nobody)}
      firstStep={<Link to={to}>{say(step)}</Link>}
    >
      {say(isBare ? words.emptyWhy : words.nobodyWhy)}
    </Empty>
  );
}
