import { parentPort } from "node:worker_threads";
import rules from "modele-social";
import Engine from "publicodes";
import type { ModelPay } from "./payslip.ts";
import { type PaySituation, rulesOf } from "./situation.ts";

/** Pays asked of the public model of French social law, in one situation. */
export interface PayRequest {
  readonly id: number;
  readonly situation: PaySituation;
  readonly grossCents: readonly number[];
}

/** What holds in the month whatever the pay, in ten-thousandths of a euro. */
export interface ModelMonth {
  readonly smic: number;
  readonly ceiling: number;
}

export interface PayAnswer {
  readonly id: number;
  readonly pays?: readonly ModelPay[];
  readonly month?: ModelMonth;
  readonly failure?: string;
}

const quiet = () => {};
const engine = new Engine(rules as ConstructorParameters<typeof Engine>[0], {
  logger: { log: quiet, warn: quiet, error: quiet },
});

const gross = "salarié . contrat . salaire brut";
const partTime = "salarié . contrat . temps de travail . temps partiel";
const hours = `${partTime} . heures par semaine`;

/** A rule in euros a month (or without unit), in ten-thousandths. */
function evaluated(rule: string): number {
  const { nodeValue, missingVariables } = engine.evaluate(rule);
  if (nodeValue === null || nodeValue === false) return 0;
  if (typeof nodeValue !== "number")
    throw new Error(`${rule}: ${String(nodeValue)} ${Object.keys(missingVariables).join(", ")}`);
  return Math.round(nodeValue * 10_000);
}

function monthOf(situation: PaySituation): ModelMonth {
  engine.setSituation(rulesOf(situation));
  return { smic: evaluated("SMIC"), ceiling: evaluated("plafond sécurité sociale") };
}

/**
 * A pay under the SMIC is that of as many hours as it pays at the SMIC: entrepreneurs are paid without hours,
 * and the model would take a whole-time SMIC for granted (R7.04).
 */
function payOf(situation: PaySituation, grossCents: number, { smic }: ModelMonth): ModelPay {
  const euros = grossCents / 100;
  const under = euros * 10_000 < smic;
  const less = under
    ? { [partTime]: "oui", [hours]: `${(euros / (smic / 10_000)) * 35} heure/semaine` }
    : undefined;
  engine.setSituation({ ...rulesOf(situation), [gross]: `${euros} €/mois`, ...less });
  const cost = evaluated("salarié . coût total employeur");
  return {
    grossCents,
    employee: evaluated("salarié . cotisations . salarié"),
    employer: cost - grossCents * 100,
    reduction: evaluated("salarié . cotisations . exonérations . RGDU"),
    coefficient: evaluated("salarié . cotisations . exonérations . RGDU . coefficient"),
    taxable: evaluated("salarié . rémunération . net . imposable"),
    // The model says the tax of a year.
    tax: Math.round(evaluated("impôt . montant") / 12),
  };
}

const months = new Map<string, ModelMonth>();

parentPort?.on("message", ({ id, situation, grossCents }: PayRequest) => {
  try {
    const key = JSON.stringify(situation);
    const month = months.get(key) ?? monthOf(situation);
    months.set(key, month);
    const pays = grossCents.map((one) => payOf(situation, one, month));
    parentPort?.postMessage({ id, pays, month } satisfies PayAnswer);
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ id, failure } satisfies PayAnswer);
  }
});
