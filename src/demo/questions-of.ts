import { insertKept, putSharing, question } from "../figures/index.ts";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";

/** What a director asks all year, kept and shared with the team. */
const asked = (today: CivilDate): readonly [name: string, told: Record<string, unknown>][] => {
  const last = `${Number(today.slice(0, 4)) - 1}-12-31`;
  return [
    [
      "Effectif par âge et sexe au 31 décembre",
      { subject: "people.present", on: last, by: "age-band", and: "gender" },
    ],
    ["Entrées par mois", { subject: "people.arrived", when: "month" }],
    ["Sorties par mois", { subject: "people.left", when: "month" }],
    [
      "Durée moyenne en CAPE",
      {
        ...{ subject: "contracts.ended", when: "year", measure: "average", of: "length" },
        where: ["contract:is:cape"],
      },
    ],
    [
      "Chiffre d’affaires par métier et par an",
      { subject: "books.months", when: "year", measure: "sum", of: "turnover", by: "trade" },
    ],
    ["Part des femmes", { subject: "people.present", when: "quarter", measure: "share", of: "gender:f" }],
    [
      "Heures d’accompagnement par personne",
      { subject: "hours.recorded", when: "month", measure: "per-person", of: "minutes", by: "led-by" },
    ],
    [
      "Sans rendez-vous depuis six mois",
      { subject: "people.present", by: "adviser", where: ["meeting-gap:least:6"] },
    ],
    [
      "Taux de sortie positive",
      {
        ...{ subject: "people.left", when: "year", measure: "share", of: "exit:positive" },
        from: addMonths(`${last.slice(0, 4)}-01-01`, -24),
      },
    ],
  ];
};

export async function keepQuestions(scene: Scene, director: string): Promise<void> {
  for (const [name, told] of asked(scene.today)) {
    const id = scene.newId();
    await insertKept(scene, { id, name, asked: question.parse(told), keptBy: director });
    await putSharing(scene, id);
  }
}
