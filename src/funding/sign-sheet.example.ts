import type { Example } from "../../fixtures/example.ts";
import { provedSheetOf, sheetOf } from "./funding.fixture.ts";
import { signSheet } from "./sign-sheet.ts";
import { withdrawSheet } from "./withdraw-sheet.ts";

export const example: Example = {
  as: "adviser",
  input: async (world) => ({ sheet: await provedSheetOf(world), consent: true }),
  refused: {
    "funding.not-asked": async (world) => {
      const { sheet } = await sheetOf(world);
      await world.done(withdrawSheet, { sheet, reason: "Un oubli" }, "adviser");
      return { sheet, consent: true };
    },
    "documents.consent-missing": async (world) => ({ sheet: await provedSheetOf(world), consent: false }),
    "documents.code-missing": async (world) => ({ sheet: (await sheetOf(world)).sheet, consent: true }),
    "documents.already-signed": async (world) => {
      const input = { sheet: await provedSheetOf(world), consent: true };
      await world.done(signSheet, input, "adviser");
      return input;
    },
  },
};
