import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { publishPage, writePage } from "../publishing/index.ts";
import { makeAct } from "./make-act.ts";

const how = `**Une société que l’on partage.** La coopérative d’activité et d’emploi existe dans la loi depuis 2014. \
Elle porte, sous un seul numéro, les activités de personnes qui restent maîtres de leur métier, de leurs prix et de \
leurs clients.

Ce que la coopérative prend en charge : les factures et leur suivi, la comptabilité, la TVA, les assurances, les \
déclarations, la paie. Ce qui reste à vous : votre savoir-faire, votre nom, vos choix.`;

const questions = `Est-ce que je garde mes clients et mon nom ?
Oui. Vous vendez sous le nom de votre activité ; la coopérative figure sur la facture.

Combien cela coûte-t-il ?
Une part de ce que vous gagnez, la même règle pour tous, expliquée ligne par ligne sur votre page. Rien tant que vous \
ne facturez pas.

Et si cela ne marche pas ?
Vous arrêtez. Vous n’avez pas de société à fermer, et vos droits au chômage sont ceux d’un salarié.

Puis-je partir créer mon entreprise ?
Oui, avec vos clients, vos devis et l’historique de vos factures.`;

const none = { title: "", text: "", picture: null, of: null, link: "" };

/** The cooperative’s own page of its site: what a CAE is, what people ask of it. */
export async function writeSite(
  database: Db,
  { cooperative, slug, today }: { cooperative: number; slug: string; today: CivilDate },
): Promise<void> {
  const act = makeAct(database, addDays(today, -30));
  const { id: page } = await act<{ id: string }>(cooperative, writePage, {
    ...{ slug: "comment-cela-marche", position: 1, title: "Comment cela marche" },
    description:
      "Entreprendre en coopérative : ce que nous prenons en charge, ce qui reste à vous, ce que cela coûte.",
    blocks: [
      { ...none, kind: "text", text: how },
      { ...none, kind: "questions", title: "Ce que l’on nous demande", text: questions },
      { ...none, kind: "list", title: "Venez poser les vôtres", of: "meetings" },
      { ...none, kind: "call", title: "Nous rejoindre", link: `/rejoindre/${slug}` },
    ],
  });
  await act(cooperative, publishPage, { page, version: 1 });
}
