import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { addMonths, type CivilDate } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readSetting } from "../network/index.ts";
import { answerQuestion, shownTo } from "./answer-question.ts";
import { type Question, question } from "./question.ts";
import { listStays } from "./stays.sql.ts";
import { medianStay, remainingAfter, type Stay, survivalOf } from "./survival.ts";
import { mayOpen } from "./who-asks.ts";
import { words } from "./words.ts";

/** The lengths at which one looks how many remain, in months. */
export const lookedAt = [6, 12, 24, 36, 48, 60] as const;

/** So many days are so many months of the calendar, on average. */
const daysIn = (months: number) => Math.round((months * 365.25) / 12);

/** Ready-made questions, each as one could build it: its address is that of the builder. */
const readyMade = (on: CivilDate): Record<string, Question> => {
  const asked = (told: Record<string, unknown>) => question.parse(told);
  const years = { when: "year", from: `${Number(on.slice(0, 4)) - 4}-01-01`, to: on };
  const months = { when: "month", to: on, from: addMonths(`${on.slice(0, 7)}-01`, -23) };
  return {
    present: asked({ subject: "people.present", ...months }),
    arrived: asked({ subject: "people.arrived", ...months }),
    left: asked({ subject: "people.left", ...months }),
    lengths: asked({ subject: "people.present", on, by: "stay-band" }),
    median: asked({ subject: "people.present", on, measure: "median", of: "stay" }),
    exits: asked({ subject: "people.left", ...years, by: "end-reason" }),
    positive: asked({ subject: "people.left", ...years, measure: "share", of: "exit:positive" }),
  };
};

/**
 * Headcount month by month with who came and who left, how long people have been here, how many of each
 * year's entries remain, and what became of those who left.
 */
export const stays = view({
  name: "figures.stays",
  label: words.stays,
  at: "GET /figures/stays",
  input: z.object({ on: civilDate().optional() }),
  may: isTeam,
  async read({ on = undefined }, scene) {
    const { db, cooperative, today } = scene;
    const day = on ?? today;
    const answers: Record<string, Awaited<ReturnType<typeof answered>>> = {};
    for (const [name, asked] of Object.entries(readyMade(day))) answers[name] = await answered(asked, scene);
    const least = await readSetting(db, cooperative, "funding.small-number", today);
    const all = await listStays(db, cooperative, day);
    const years = Map.groupBy(all, ({ cohort }) => cohort);
    const cohorts = [...years].filter(([, stayed]) => stayed.length >= least).slice(-5);
    return {
      ...{ day, today, answers, least },
      survival: [
        ...(all.length >= least ? [curveOf(null, all)] : []),
        ...cohorts.map(([year, stayed]) => curveOf(year, stayed)),
      ],
    };
  },
});

async function answered(asked: Question, scene: Scene) {
  const { title, table } = await answerQuestion(asked, scene);
  const shown = await shownTo(scene.actor, { question: asked, table }, scene);
  return { question: asked, title, ...shown, opens: mayOpen(scene.actor, asked) };
}

/** How many remain, of one year's entries or of all (`cohort` null). */
function curveOf(cohort: string | null, stayed: readonly Stay[]) {
  const steps = survivalOf(stayed);
  return {
    ...{ cohort, people: stayed.length, left: stayed.filter(({ ended }) => ended).length },
    ...{ steps, longest: Math.max(...stayed.map(({ days }) => days)), median: medianStay(steps) },
    at: lookedAt.map((months) => ({ months, remaining: remainingAfter(stayed, steps, daysIn(months)) })),
  };
}
export type Curve = ReturnType<typeof curveOf>;
