import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { ledgerLines } from "../ledger-lines.ts";
import { words } from "../words.ts";
import { askedOf, choicesFor } from "./asked.ts";
import { LinesList } from "./lines-list.tsx";
import { words as page } from "./words.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const choices = await choicesFor(web, request);
  const journal = choices.journals.find(({ code }) => code === params.journal);
  if (!journal) throw new Response(null, { status: 404 });
  const asked = { ...askedOf(request), journal: journal.code };
  return { ...resultOf(await web.readView(ledgerLines, asked), request, web.language), choices, journal };
}

/** One journal: its entries in the order of their dates, line by line. */
export default function JournalPage() {
  const { choices, journal, ...found } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <LinesList
      title={say(page.journalOf, { name: journal.label })}
      found={found}
      choices={choices}
      journal={journal.code}
      above={<Link to="/comptabilite/journaux">{say(words.journals)}</Link>}
    />
  );
}
