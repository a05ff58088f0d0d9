import { type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { DataTable } from "../../design/data-table.tsx";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { AccountTabs } from "../../doors/web/account-tabs.tsx";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { hoursWords } from "../hours-words.ts";
import { memberHours } from "../member-hours.ts";
import { useHoursColumns } from "./hours-table.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(memberHours, {}), request, web.language);
}

/** The hours of support recorded with oneself, and their certificate. */
export default function MemberHoursPage() {
  const { hours, minutes } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const columns = useHoursColumns("adviser", minutes);
  const caption = say(hoursWords.memberHours);
  return (
    <div className="stack">
      <PageHead
        title={caption}
        below={say(hoursWords.memberHoursWhy)}
        action={
          hours.length > 0 && (
            <a className="button button-main" href="/moi/heures.pdf" target="_blank" rel="noreferrer">
              {say(hoursWords.attestation)}
            </a>
          )
        }
      />
      <AccountTabs />
      {hours.length === 0 ? (
        <Empty icon="clock" title={say(hoursWords.noneYet)}>
          {say(hoursWords.noneYetWhy)}
        </Empty>
      ) : (
        <DataTable
          {...{ caption, columns, search, rows: hours }}
          rowKey={({ id }) => id}
          sort={{ key: "", direction: "asc" }}
          totalCount={hours.length}
        />
      )}
    </div>
  );
}
