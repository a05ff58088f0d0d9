import type { Scene } from "../foundation/scene.ts";
import { listHolders, listHousehold } from "../people/index.ts";
import type { Edition } from "./edition.ts";
import { listProposals } from "./proposal.sql.ts";
import { isInvited } from "./proposal.ts";

/** What whoever acts runs themselves and waits for an answer, and who of the team may answer all of it. */
export async function listOwnWaiting({ db, cooperative, actor, today }: Scene, { id }: Pick<Edition, "id">) {
  const asked = { edition: id, states: ["submitted"] as const, limit: 400, offset: 0 };
  const own = (await listProposals(db, cooperative, asked)).filter((one) => isInvited(actor, one));
  const hosts = new Set(own.flatMap((one) => one.hosts.map((host) => host.id)));
  const holders = await listHolders(db, cooperative, { roles: ["director", "community"], on: today });
  const team = own.length > 0 ? await listHousehold(db, cooperative, today) : [];
  return {
    own: own.map(({ id: proposal, title }) => ({ id: proposal, title })),
    able: team
      .filter(({ person }) => holders.includes(person) && !hosts.has(person))
      .map(({ person, name }) => ({ id: person, name })),
  };
}
