import { callAs, type World } from "../../fixtures/world.ts";
import { read } from "../foundation/read.ts";
import { answerSurvey } from "./answer-survey.ts";
import { openSurvey } from "./open-survey.ts";
import { sortAnswers } from "./sort-answers.ts";
import { readSurvey } from "./views.ts";

export const survey = (more: object = {}) => ({
  ...{ question: "Qu’est-ce qui vous bloque en ce moment ?", closesOn: "2026-12-15" },
  ...more,
});

export async function asked(world: World): Promise<string> {
  return (await world.done(openSurvey, survey(), "community")).id;
}

/** A survey that closed the day before. */
export async function closedSurvey(world: World): Promise<string> {
  const then = new Date("2026-11-20T12:00:00Z");
  return (await world.done(openSurvey, survey({ closesOn: "2026-11-22" }), "community", then)).id;
}

/** Nadia and Paul answered; answers by their text. */
export async function told(world: World) {
  const id = await asked(world);
  await world.done(answerSurvey, { survey: id, texts: ["Fixer mes prix", "Un site"] }, "entrepreneur");
  await world.done(answerSurvey, { survey: id, texts: ["Mes prix sont trop bas"] }, "neighbour");
  const outcome = await read(readSurvey, { survey: id }, callAs("community", world));
  const answers = outcome.ok ? outcome.result.answers : [];
  const of = (text: string) => answers.find((answer) => answer.text.includes(text))?.id as string;
  return { survey: id, prices: [of("Fixer"), of("trop bas")], site: of("Un site") };
}

export async function sorted(world: World) {
  const { survey: id, prices, site } = await told(world);
  const into = { survey: id, answers: prices, name: "Les prix" };
  const { id: cluster } = await world.done(sortAnswers, into, "community");
  return { survey: id, cluster, prices, site };
}
