import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { CivilDate } from "../../design/civil-date.tsx";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { PersonTabs } from "../../doors/web/person-tabs.tsx";
import { personSheet } from "../../people/index.ts";
import { listContracts } from "../list-contracts.ts";
import { words } from "../words.ts";
import { ContractStateMark } from "./contract-state.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { person } = resultOf(await web.readView(personSheet, params), request, web.language);
  const asked = { person: params.person, state: "all" };
  const { rows, mayKeep } = resultOf(await web.readView(listContracts, asked), request, web.language);
  return { person, rows: rows.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn)), mayKeep };
}

/** Every contract of a person with the cooperative, the newest first. */
export default function ContractsOfPersonPage() {
  const { person, rows, mayKeep } = useLoaderData<typeof loader>();
  const say = useSay();
  const create = mayKeep && (
    <Link className="button button-main" to={`/contrats/nouveau?personne=${person.id}`}>
      {say(words.newContract)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={`${person.givenName} ${person.familyName}`} action={create} />
      <PersonTabs person={person.id} />
      {rows.length === 0 ? (
        <Empty icon="file-certificate" title={say(words.noContractYet)}>
          {say(words.noContractWhy)}
        </Empty>
      ) : (
        <ul className="plain-list wide-list">
          {rows.map(({ id, kind, state, startsOn, until, activityName }) => (
            <li key={id}>
              <span>
                <Link to={`/contrats/${id}`}>{say(words[`${kind}Long`])}</Link>
                <br />
                <span className="quiet">
                  <CivilDate date={startsOn} form="short" />
                  {until && (
                    <>
                      {" – "}
                      <CivilDate date={until} form="short" />
                    </>
                  )}
                  {activityName && ` · ${activityName}`}
                </span>
              </span>
              <ContractStateMark of={state} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
