import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listHousehold } from "../people/index.ts";
import { listMandates, listTerms, readReport, readGroup as selectGroup } from "./group.sql.ts";
import { isOfHouse, keepsGroups, mayKeepGroup, stateOf, whyNotAdd, whyNotEnter } from "./group.ts";
import { listComing } from "./meeting.sql.ts";
import { listMembers, listPastMembers, listProposals } from "./member.sql.ts";
import { listOpenPolls } from "./poll.sql.ts";
import { words } from "./words.ts";

/**
 * A group, as every member of the cooperative reads it: what it was asked, by whom, until when, who is in it
 * and who was; and what one may do here.
 */
export const readGroup = view({
  name: "groups.read-group",
  label: words.readGroup,
  at: "GET /groups/{group}",
  input: z.object({ group: z.uuid() }),
  may: (actor) => isOfHouse(actor),
  async read({ group: id }, scene) {
    const { db, cooperative, actor, today, now } = scene;
    const found = await selectGroup(db, cooperative, id, actor.person);
    if (!found) return null;
    const of = { ...found, today };
    const { group, own } = of;
    const keeps = mayKeepGroup(actor, of);
    const proposals = await listProposals(db, cooperative, id);
    const members = await listMembers(db, cooperative, id);
    const running = whyNotAdd(of) === null;
    const around = keeps && running ? await listHousehold(db, cooperative, today) : [];
    const taken = new Set([...members, ...proposals].map(({ person }) => person));
    const mine = proposals.find(({ person }) => person === actor.person) ?? null;
    return {
      ...{ group, own, today, person: actor.person as string, state: stateOf(group, today), mine },
      members: members.map(({ email: _, ...member }) => member),
      past: await listPastMembers(db, cooperative, id),
      mandates: await listMandates(db, cooperative, id),
      terms: await listTerms(db, cooperative, id),
      report: await readReport(db, cooperative, id),
      proposals: keeps ? proposals : [],
      next: own.member
        ? {
            polls: await listOpenPolls(db, cooperative, id),
            coming: (await listComing(db, cooperative, id, now)).slice(0, 3),
          }
        : { polls: [], coming: [] },
      others: around
        .filter(({ person }) => !taken.has(person))
        .map(({ person, name }) => ({ id: person, name })),
      whyNotEnter: own.member ? null : whyNotEnter(of),
      may: { keep: keeps, amend: keepsGroups(actor) && running, change: keeps && running },
    };
  },
});
