import { addDays } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { insertBreach, insertBreachStep, insertRequest, putProcessor } from "../privacy/index.ts";

const processors = [
  {
    kind: "host",
    ...{ name: "Hébergeur du Golfe", service: "Serveurs et sauvegardes de l’outil" },
    ...{ place: "France", contact: "donnees@hebergeur.example", signedDaysAgo: 500 },
  },
  {
    kind: "payroll",
    ...{ name: "Paie des Landes", service: "Bulletins et déclarations sociales" },
    ...{ place: "France", contact: "contact@paie-landes.example", signedDaysAgo: null },
  },
] as const;

/** Who handles data, a breach that is over, and a request that waits. */
export async function keepPrivacy(scene: Scene, person: string): Promise<void> {
  const { today, now } = scene;
  for (const { signedDaysAgo, ...processor } of processors) {
    const contractOn = signedDaysAgo === null ? null : addDays(today, -signedDaysAgo);
    await putProcessor(scene, { ...processor, id: scene.newId(), contractOn });
  }
  const breach = scene.newId();
  const on = addDays(today, -39);
  await insertBreach(scene, {
    id: breach,
    foundAt: new Date(now.getTime() - 40 * 86_400_000),
    what: "Une liste de participants est partie au mauvais destinataire.",
    data: "Noms et adresses électroniques",
    people: 14,
    consequences: "Courriels non voulus",
    measures: "Le destinataire a effacé le message ; l’envoi se fait maintenant depuis l’outil.",
  });
  const said = [
    ["authority", true, "Téléservice de la CNIL, le lendemain"],
    ["persons", false, "Aucun risque élevé : le destinataire est connu et a effacé"],
    ["closing", true, "Les listes ne sortent plus par courriel"],
  ] as const;
  for (const [step, done, note] of said) await insertBreachStep(scene, breach, { step, done, on, note });
  await insertRequest(scene, {
    ...{ id: scene.newId(), person, kind: "access", via: "account", askedOn: addDays(today, -6) },
    told: "Je voudrais savoir ce que disent de moi les notes de mon accompagnatrice.",
  });
}
