import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { doorWords } from "./door-words.ts";
import { listKeys, listPeopleHere } from "./key.sql.ts";
import { keepsPlaces } from "./room.ts";

/** Which key is in whose hand. */
export const placeKeys = view({
  name: "places.list-keys",
  label: doorWords.keys,
  at: "GET /place-keys",
  input: z.object({}),
  may: (actor) => keepsPlaces(actor),
  async read(_, { db, cooperative, today }) {
    return {
      rows: await listKeys(db, cooperative),
      sites: await listSites(db, cooperative),
      people: await listPeopleHere(db, cooperative, today),
      today,
    };
  },
});
