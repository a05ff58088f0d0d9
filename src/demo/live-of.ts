import { planEvent, publishEvent, register } from "../events/index.ts";
import { askQuestion, beginPart, giveFile, markQuestion, voteQuestion } from "../live/index.ts";
import type { Cast } from "./events-of.ts";
import { held, online } from "./live-texts.ts";
import { plainPdf } from "./plain-pdf.ts";
import { workday } from "./workday.ts";

const common = { kind: "workshop", audience: "members", place: "", siteSeats: null, onlineSeats: 20 };

/** An online workshop to come, with questions that wait and a file; one that was, with its answers. */
export async function meetOnline(cast: Cast): Promise<void> {
  await comingSoon(cast);
  await wasHeld(cast);
}

async function comingSoon({ act, julien, amaia, entrepreneurs, today }: Cast): Promise<void> {
  const { title, about, questions, file } = online;
  const when = { date: workday(today, 2), from: "17:30", to: "18:30", hosts: [amaia.person], leaveHours: 2 };
  const { id: event } = await act(julien, -9, planEvent, { ...common, title, about, ...when, despite: true });
  await act(julien, -9, publishEvent, { event, despite: true });
  const coming = entrepreneurs.slice(0, 4);
  for (const one of coming) await act(one, -4, register, { event, mode: "online", despite: true });
  for (const [n, text] of questions.entries()) {
    const asker = coming[n];
    if (!asker) continue;
    const question = (await act(asker, -2, askQuestion, { event, text, unnamed: n === 1 })).id;
    for (const one of coming.slice(n + 1)) await act(one, -1, voteQuestion, { question });
  }
  const base64 = plainPdf(file).toString("base64");
  await act(amaia, -1, giveFile, { event, file: { name: "trois-facons.pdf", base64 } });
}

/** Its chapters will be where what began was marked, and where each question was taken up. */
async function wasHeld({ act, julien, amaia, entrepreneurs, today }: Cast): Promise<void> {
  const { title, about, part, questions, aside } = held;
  const date = workday(today, -6);
  const day = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
  const when = { date, from: "09:00", to: "12:30", hosts: [amaia.person], leaveHours: 2, despite: true };
  const { id: event } = await act(julien, -30, planEvent, { ...common, title, about, ...when });
  await act(julien, -30, publishEvent, { event, despite: true });
  const coming = entrepreneurs.slice(0, 3);
  for (const one of coming) await act(one, -20, register, { event, mode: "online", despite: true });
  await act(amaia, day, beginPart, { event, title: part }, 8);
  for (const [n, { text, said }] of questions.entries()) {
    const asker = coming[n];
    if (!asker) continue;
    const question = (await act(asker, day, askQuestion, { event, text }, 8)).id;
    await act(amaia, day, markQuestion, { question, state: "current" }, 9 + n);
    await act(amaia, day + 1, markQuestion, { question, state: "answered", said });
  }
  const [, , third] = coming;
  if (!third) return;
  const question = (await act(third, day, askQuestion, { event, text: aside.text, unnamed: true }, 9)).id;
  await act(amaia, day, markQuestion, { question, state: "aside", said: aside.said }, 9);
}
