import type { Example } from "../../fixtures/example.ts";
import { mostSavedLists, saveList } from "./save-list.ts";

export const example: Example = {
  as: "accountant",
  input: () => ({ list: "/factures", name: "En retard", query: "state=overdue" }),
  refused: {
    "people.too-many-lists": async (world) => {
      for (let n = 0; n < mostSavedLists; n++) {
        const saved = { list: "/devis", name: `Liste ${n}`, query: "state=sent" };
        await world.done(saveList, saved, "accountant");
      }
      return { list: "/devis", name: "Une de plus", query: "state=sent" };
    },
  },
};
