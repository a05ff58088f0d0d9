import type { Example } from "../../fixtures/example.ts";
import { saveList } from "./save-list.ts";

export const example: Example = {
  as: "accountant",
  input: async (world) => {
    const saved = { list: "/factures", name: "En retard", query: "state=overdue" };
    return { saved: (await world.done(saveList, saved, "accountant")).id };
  },
  refused: {
    "people.list-forgotten": () => ({ saved: "00000000-0000-7000-8000-00000000dead" }),
  },
};
