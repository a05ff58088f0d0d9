import { keepClauseTexts } from "../contracts/index.ts";
import type { Act } from "./make-act.ts";

/** What is proposed in a contract of support (R1.33) and in that of an employee-entrepreneur (R1.13). */
const proposed = {
  cape: {
    programme:
      "Étude du marché et premiers devis dans les trois mois ; un point par mois avec l’accompagnateur ; comptes tenus à jour chaque semaine.",
    means:
      "Bureau partagé, outils de gestion, conseil individuel, ateliers collectifs, assurance de responsabilité civile.",
    cooperativePay: "Aucune avant la première facture, puis 10 % des sommes encaissées hors taxes.",
    thirdParties:
      "Avant immatriculation, la coopérative répond des engagements pris avec son accord écrit ; ensuite, chacun répond des siens.",
    accounts:
      "Le compte de l’activité est ouvert en ligne chaque jour ; un relevé est remis à la fin de chaque trimestre.",
    termination: "Par lettre, avec un préavis d’un mois ; sans préavis en cas de manquement grave.",
    socialCover:
      "Affiliation au régime général par la coopérative, qui verse les cotisations ; elles lui sont remboursées sur les sommes encaissées.",
  },
  cesa: {
    objectives:
      "Un chiffre d’affaires et un nombre de jours fixés ensemble chaque année, revus à chaque entretien.",
    support: "Conseil individuel, formation, outils de gestion, deux entretiens au moins par an.",
    contribution: "10 % du chiffre d’affaires hors taxes encaissé, comme l’a voté l’assemblée générale.",
    variablePay:
      "Le résultat de l’activité moins la part fixe et les cotisations, versé chaque mois dans la limite de la trésorerie, régularisé à la clôture.",
    statutes:
      "Les statuts et le règlement intérieur en vigueur sont joints ; ils sont consultables à tout moment.",
    clientele:
      "La clientèle apportée, créée et développée reste à l’entrepreneur, avec ses créations, à la fin du contrat.",
    association:
      "Candidature dans les trois ans ; la coopérative y répond à l’assemblée suivante ; faute d’association le contrat prend fin.",
  },
} as const;

export async function proposeClauses(act: Act, cooperative: number): Promise<void> {
  for (const [kind, clauses] of Object.entries(proposed))
    await act(cooperative, keepClauseTexts, { kind, clauses });
}
