import type { Example } from "../../fixtures/example.ts";
import { forgetBooks } from "./books.fixture.sql.ts";

const year = { startsOn: "2027-01-01", endsOn: "2027-12-31" };

export const example: Example = {
  as: "director",
  input: async (world) => {
    await forgetBooks(world.url, world.cooperative);
    return year;
  },
  refused: {
    "ledger.books-already-open": () => year,
    "ledger.year-too-long": async (world) => {
      await forgetBooks(world.url, world.cooperative);
      return { ...year, endsOn: "2030-12-31" };
    },
  },
};
