import { absencesAtAGlance } from "../../absences/index.ts";
import { myAppointments, readAgenda } from "../../appointments/index.ts";
import { contractsToDo, headcount } from "../../contracts/index.ts";
import { asksAtAGlance, myAsks } from "../../dossiers/index.ts";
import { eventsToDo } from "../../events/index.ts";
import { expensesAtAGlance } from "../../expenses/index.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { listConventions } from "../../funding/index.ts";
import { groupsToDo } from "../../groups/index.ts";
import { salesAtAGlance } from "../../invoicing/index.ts";
import { candidatesAtAGlance } from "../../joining/index.ts";
import { mySupport, portfolio } from "../../journeys/index.ts";
import { listDepartures, readDeparture } from "../../leaving/index.ts";
import { activitiesInDifficulty, activityAccount, houseAtAGlance } from "../../ledger/index.ts";
import { roomsSoon } from "../../live/index.ts";
import { payAtAGlance, paysToDecide } from "../../payroll/index.ts";
import { runAtAGlance } from "../../payrun/index.ts";
import { purchasesAtAGlance } from "../../purchases/index.ts";
import { transfersAtAGlance } from "../../transfers/index.ts";
import type { ReadView, WebContext } from "./context.ts";

async function told<Result>(asked: Promise<Outcome<Result>>): Promise<Result | null> {
  const outcome = await asked;
  return outcome.ok ? outcome.result : null;
}

/** What the hat worn now wants to see first; null where a role has no home of its own yet. */
export async function loadHome({ hat, readView }: WebContext) {
  if (!hat || hat.role === "network") return null;
  if (hat.activity) {
    const activity = hat.activity.id;
    const [account, sales, meetings, support, expenses, purchases, pay, transfers] = await Promise.all([
      told(readView(activityAccount, { activity })),
      told(readView(salesAtAGlance, { activity })),
      told(readView(myAppointments, {})),
      told(readView(mySupport, {})),
      told(readView(expensesAtAGlance, {})),
      told(readView(purchasesAtAGlance, {})),
      told(readView(payAtAGlance, { activity })),
      told(readView(transfersAtAGlance, {})),
    ]);
    const others = { meetings, support, expenses, purchases, pay, transfers };
    return account && sales && meetings && { of: "activity" as const, account, sales, ...others, meetings };
  }
  if (hat.role === "hr") return loadHrHome(readView);
  const each = hat.role === "adviser" || hat.role === "accountant" ? 12 : 5;
  const [sales, difficulty, expenses, purchases] = await Promise.all([
    told(readView(salesAtAGlance, { each })),
    told(readView(activitiesInDifficulty, { each })),
    told(readView(expensesAtAGlance, {})),
    told(readView(purchasesAtAGlance, {})),
  ]);
  if (!sales || !difficulty || !expenses || !purchases) return null;
  if (hat.role === "adviser") {
    const own = await loadAdviserHome(readView);
    return own && { of: "adviser" as const, sales, difficulty, expenses, purchases, ...own };
  }
  const books = await told(readView(houseAtAGlance, {}));
  if (!books) return null;
  if (hat.role === "accountant")
    return {
      ...{ of: "books" as const, sales, difficulty, expenses, purchases, books },
      run: await told(readView(runAtAGlance, {})),
    };
  const [people, candidates, funding] = await Promise.all([
    told(readView(headcount, {})),
    told(readView(candidatesAtAGlance, {})),
    told(readView(listConventions, {})),
  ]);
  return (
    people &&
    candidates && { of: "house" as const, sales, difficulty, purchases, books, people, candidates, funding }
  );
}

async function loadHrHome(readView: ReadView) {
  const [toDo, people, candidates, departures, asks, pays, absences, run] = await Promise.all([
    told(readView(contractsToDo, {})),
    told(readView(headcount, {})),
    told(readView(candidatesAtAGlance, {})),
    told(readView(listDepartures, {})),
    told(readView(asksAtAGlance, {})),
    told(readView(paysToDecide, {})),
    told(readView(absencesAtAGlance, {})),
    told(readView(runAtAGlance, {})),
  ]);
  if (!toDo || !people || !candidates) return null;
  return { of: "contracts" as const, toDo, people, candidates, departures, asks, pays, absences, run };
}

async function loadAdviserHome(readView: ReadView) {
  const [agenda, candidates, followed, asks, pays] = await Promise.all([
    told(readView(readAgenda, { span: "day" })),
    told(readView(candidatesAtAGlance, {})),
    told(readView(portfolio, { each: 3 })),
    told(readView(asksAtAGlance, {})),
    told(readView(paysToDecide, {})),
  ]);
  return agenda && candidates && followed && { agenda, candidates, followed, asks, pays };
}

/** The departure of whoever came, whatever their hat; null for whom none is being prepared. */
export async function loadOwnDeparture({ hat, person, readView }: WebContext) {
  return hat && person && told(readView(readDeparture, { person: person.id }));
}

/** What is asked of whoever came, whatever their hat. */
export async function loadOwnAsks({ person, cooperative, readView }: WebContext) {
  return person && cooperative ? told(readView(myAsks, {})) : null;
}

/** What the groups of whoever came wait for, whatever their hat. */
export async function loadGroupDuties({ person, cooperative, readView }: WebContext) {
  return person && cooperative ? told(readView(groupsToDo, {})) : null;
}

/** The events at which whoever came is expected, whatever their hat. */
export async function loadEventDuties({ person, cooperative, readView }: WebContext) {
  return person && cooperative ? told(readView(eventsToDo, {})) : null;
}

/** The rooms of events that await whoever came, within the hour. */
export async function loadRoomsSoon({ person, cooperative, readView }: WebContext) {
  return person && cooperative ? told(readView(roomsSoon, {})) : null;
}
