import { defineRefusals } from "../../foundation/refusal.ts";

/** What the public pages refuse before any operation is asked. */
export const pageRefusals = defineRefusals("web.page", {
  tooMany: {
    fr: "Trop d’essais depuis cette connexion : attendez une minute, puis renvoyez. Ce que vous avez écrit est encore là.",
    en: "Too many tries from this connection: wait a minute, then send again. What you wrote is still there.",
  },
});
