import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { listContracts } from "../list-contracts.ts";
import { words } from "../words.ts";
import { ContractLines } from "./contract-lines.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const asked = { person: web.person?.id, state: "all" };
  const { rows } = resultOf(await web.readView(listContracts, asked), request, web.language);
  return { rows: rows.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn)) };
}

/** One's own contracts with the cooperative, the newest first, whatever hat one wears. */
export default function MyContractPage() {
  const { rows } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.myContract)} />
      <AccountTabs />
      {rows.length === 0 ? <p>{say(words.noneOfMine)}</p> : <ContractLines rows={rows} />}
    </div>
  );
}
