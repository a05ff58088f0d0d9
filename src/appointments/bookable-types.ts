import { z } from "zod";
import { plain } from "../foundation/plain.ts";
import { view } from "../foundation/view.ts";
import { isHere } from "./seen.ts";
import { listFollowed, listTiesOf } from "./ties.sql.ts";
import { type KeptType, listTypes } from "./type.sql.ts";
import { words } from "./words.ts";

/** The names under which several advisers offer the same, each once. */
function offeredBySeveral(types: readonly KeptType[]): string[] {
  const offered = Map.groupBy(types, ({ name }) => plain(name));
  const several = [...offered.values()].filter((own) => new Set(own.map(({ adviser }) => adviser)).size > 1);
  return several.flatMap(([first]) => first?.name ?? []);
}

/**
 * What can be booked: with whoever follows me first, with the first who is free of those who offer the same;
 * and, for who receives, those whom they may book for.
 */
export const bookableTypes = view({
  name: "appointments.bookable-types",
  label: words.bookableTypes,
  at: "GET /appointment-types",
  input: z.object({}),
  may: isHere,
  async read(_, { db, cooperative, actor, today }) {
    const person = actor.person as string;
    const ties = await listTiesOf(db, cooperative, person, today);
    const followed = await listFollowed(db, cooperative, person, today);
    const mine = new Set(ties.map(({ adviser }) => adviser));
    const types = await listTypes(db, cooperative);
    const shown = ({ id, name, minutes, modes, onRequest, adviser, adviserName }: (typeof types)[number]) => {
      return { id, name, minutes, modes, onRequest, adviser, adviserName };
    };
    return {
      mine: types.filter(({ adviser }) => mine.has(adviser)).map(shown),
      others: types.filter(({ adviser }) => !mine.has(adviser) && adviser !== person).map(shown),
      team: offeredBySeveral(types.filter(({ adviser }) => adviser !== person)),
      own: types.filter(({ adviser }) => adviser === person).map(shown),
      followed: [...new Map(followed.map((tie) => [tie.person, tie])).values()]
        .filter((tie) => tie.person !== person)
        .map((tie) => ({ id: tie.person, name: tie.name })),
    };
  },
});
