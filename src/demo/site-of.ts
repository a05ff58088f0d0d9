import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { readCooperative } from "../network/index.ts";
import { publishPage, writePage } from "../publishing/index.ts";
import { inScene } from "./demo.sql.ts";
import { makeAct } from "./make-act.ts";

const how = [
  "**Une société que l’on partage.** La coopérative d’activité et d’emploi existe dans la loi depuis 2014. Elle",
  "porte, sous un seul numéro, les activités de personnes qui restent maîtres de leur métier, de leurs prix et de",
  "leurs clients.",
].join(" ");
const shared = [
  "Ce que la coopérative prend en charge : les factures et leur suivi, la comptabilité, la TVA, les assurances,",
  "les déclarations, la paie. Ce qui reste à vous : votre savoir-faire, votre nom, vos choix.",
].join(" ");

const questions = [
  "Est-ce que je garde mes clients et mon nom ?",
  "Oui. Vous vendez sous le nom de votre activité ; la coopérative figure sur la facture.",
  "",
  "Combien cela coûte-t-il ?",
  "Une part de ce que vous gagnez, la même règle pour tous, expliquée ligne par ligne sur votre page.",
  "",
  "Et si cela ne marche pas ?",
  "Vous arrêtez : vous n’avez pas de société à fermer.",
  "",
  "Puis-je partir créer mon entreprise ?",
  "Oui, avec vos clients, vos devis et l’historique de vos factures.",
].join("\n");

const none = { title: "", text: "", picture: null, of: null, link: "" };

/** The cooperative’s own page of its site: what a CAE is (R1.01), what people ask of it. */
export async function writeSite(database: Db, cooperative: number, today: CivilDate): Promise<void> {
  const act = makeAct(database, addDays(today, -30));
  const house = await inScene(database, cooperative, today, ({ db }) => readCooperative(db, cooperative));
  const { id: page } = await act<{ id: string }>(cooperative, writePage, {
    ...{ slug: "comment-cela-marche", position: 1, title: "Comment cela marche" },
    description: "Ce que la coopérative prend en charge, ce qui reste à vous, ce que cela coûte.",
    blocks: [
      { ...none, kind: "text", text: `${how}\n\n${shared}` },
      { ...none, kind: "questions", title: "Ce que l’on nous demande", text: questions },
      { ...none, kind: "list", title: "Venez poser les vôtres", of: "meetings" },
      { ...none, kind: "call", title: "Nous rejoindre", link: `/rejoindre/${house?.slug}` },
    ],
  });
  await act(cooperative, publishPage, { page, version: 1 });
}
