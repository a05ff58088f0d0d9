import { listRequests } from "../../help/index.ts";
import { listSurveys } from "../../needs/index.ts";
import { unreadThreads } from "../../threads/index.ts";
import type { WebContext } from "./context.ts";

const most = 3;

/** What the others of the cooperative say, ask of whoever came, and wait for from them. */
export async function loadCommunity({ person, cooperative, readView }: WebContext) {
  if (!person || !cooperative) return null;
  const [threads, requests, surveys] = await Promise.all([
    readView(unreadThreads, {}),
    readView(listRequests, { face: "mine" }),
    readView(listSurveys, {}),
  ]);
  if (!threads.ok || !requests.ok || !surveys.ok) return null;
  const { today } = surveys.result;
  return {
    unread: threads.result.n,
    thoughtOf: requests.result.rows
      .filter((row) => row.state === "open" && row.person !== person.id && row.helper !== person.id)
      .slice(0, most)
      .map(({ id, title }) => ({ id, title })),
    surveys: surveys.result.rows
      .filter(({ answered, closesOn }) => !answered && closesOn >= today)
      .slice(0, most)
      .map(({ id, question }) => ({ id, question })),
  };
}
