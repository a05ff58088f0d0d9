import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { ledgerLines } from "../ledger-lines.ts";
import { words } from "../words.ts";
import { askedOf, choicesFor } from "./asked.ts";
import { LinesList } from "./lines-list.tsx";
import { words as page } from "./words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(ledgerLines, askedOf(request)), request, web.language);
  return { ...found, choices: await choicesFor(web, request) };
}

/** The lines of the books, under any filter: an account, a journal, a third party, an activity, a period. */
export default function LinesPage() {
  const { choices, ...found } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const filter = (name: string, label: string, placeholder?: string) => (
    <TextField {...{ name, label, placeholder }} defaultValue={search.get(name) ?? ""} optional />
  );
  const activity = search.get("activity");
  const back = { year: found.year.endsOn.slice(0, 4), ...(activity && { activity }) };
  return (
    <LinesList
      title={say(words.generalLedger)}
      found={found}
      choices={choices}
      above={<Link to={`/comptabilite/balance?${new URLSearchParams(back)}`}>{say(words.trialBalance)}</Link>}
    >
      {filter("account", say(words.account), say(page.accountHelp))}
      <SelectField
        name="journal"
        label={say(words.journal)}
        defaultValue={search.get("journal") ?? ""}
        optional
      >
        <option value="">{say(page.everyJournal)}</option>
        {choices.journals.map(({ code, label }) => (
          <option key={code} value={code}>{`${code} · ${label}`}</option>
        ))}
      </SelectField>
      {filter("thirdParty", say(page.partyCode))}
    </LinesList>
  );
}
