import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { Empty } from "../../design/empty.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faces, groupsPerPage, listGroups } from "../list-groups.ts";
import { words } from "../words.ts";
import { GroupMark } from "./group-mark.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const input = Object.fromEntries(new URL(request.url).searchParams);
  const found = resultOf(await web.readView(listGroups, input), request, web.language);
  return { ...found, faces: [...faces], perPage: groupsPerPage };
}

type Found = Awaited<ReturnType<typeof loader>>;

const faceWords = { mine: words.mine, running: words.running, closed: words.ended };
const emptyWords = {
  mine: [words.noneMine, words.noneMineWhy],
  running: [words.noneRunning, words.noneRunningWhy],
  closed: [words.noneClosed, words.noneClosedWhy],
} as const;

/** The groups of the cooperative, each with what it was asked. */
export default function GroupsPage() {
  const found = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const say = useSay();
  const { face, rows, page, perPage, total, mayOpen } = found;
  const [none, why] = emptyWords[face];
  const open = (
    <Link className="button button-main" to="/groupes/nouveau">
      {say(words.openGroup)}
    </Link>
  );
  return (
    <div className="stack">
      <PageHead title={say(words.groups)} action={mayOpen && open} />
      <Faces {...found} />
      {rows.length === 0 ? (
        <Empty
          icon="users"
          title={say(none)}
          firstStep={face === "mine" && <Link to="/groupes">{say(words.seeRunning)}</Link>}
        >
          {say(why)}
        </Empty>
      ) : (
        <ul className="group-cards">
          {rows.map((row) => (
            <GroupCard key={row.id} row={row} />
          ))}
        </ul>
      )}
      <Pagination {...{ caption: say(words.groups), search, page, perPage, total }} />
    </div>
  );
}

/** Three lists, each its own address. */
function Faces({ face, faces }: Pick<Found, "face" | "faces">) {
  const say = useSay();
  return (
    <nav className="tabs" aria-label={say(words.lists)}>
      <ul>
        {faces.map((one) => (
          <li key={one}>
            <Link
              to={one === "running" ? "/groupes" : `/groupes?face=${one}`}
              {...(one === face && { "aria-current": "page" as const })}
            >
              {say(faceWords[one])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function GroupCard({ row }: { row: Found["rows"][number] }) {
  const say = useSay();
  const { id, name, asked, facilitators, members, seats, member, closedAt } = row;
  const left = seats === null || closedAt ? null : seats - members;
  return (
    <li className="panel group-card">
      <h2>
        <Link to={`/groupes/${id}`}>{name}</Link>
      </h2>
      <p className="group-asked">{asked}</p>
      <p>
        <GroupMark {...row} />
      </p>
      <p className="quiet">
        {[
          facilitators && say(words.facilitatedBy, { names: facilitators }),
          say(words.members, { n: members }),
          left !== null && say(words.placesLeft, { n: left }),
          member && say(words.youAreIn),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </li>
  );
}
