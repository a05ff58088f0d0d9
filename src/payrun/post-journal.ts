import { z } from "zod";
import type { Month } from "../foundation/calendar.ts";
import { month } from "../foundation/input.ts";
import type { Cents } from "../foundation/money.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Sheet } from "../foundation/tabular/index.ts";
import { file, type UploadedFile } from "../foundation/uploaded-file.ts";
import { euros, findPostingGround, whyNotPost } from "../ledger/index.ts";
import { findPayslips } from "./find-payslips.ts";
import { journalSays } from "./journal-says.ts";
import { readJournal, type WrittenLine } from "./journal-sheet.ts";
import { entriesIn, entriesOf, postingDayOf, postMade } from "./make-entries.ts";
import { mayPost } from "./may.ts";
import { journalEntryOf } from "./payslip.entry.ts";
import { whyNotOnce } from "./post-payslips.ts";
import { refusals } from "./refusals.ts";
import { lockRun } from "./run.sql.ts";
import { referenceOf } from "./sheet.ts";
import type { Judged } from "./standing.ts";
import type { Variables } from "./variables.ts";
import { words } from "./words.ts";

/**
 * Post delivered payslips with the accounts that the payroll firm wrote in its journal (R3.23): each pay is
 * held to its payslip, its gross in 641 and its net in 421, and lies in the activity of its contract. One
 * line that is wrong stops the whole, with all that is wrong said.
 */
export const postJournal = operation({
  name: "payrun.post-journal",
  label: words.postJournal,
  at: "POST /pay-runs/{month}/journals",
  input: z.object({ month: month(), file: file() }),
  find: ({ month: of, file: given }, scene) => findJournal(scene, of, given),
  may: (actor) => mayPost(actor),
  whyNot({ said, wrong, entries, ground, today }) {
    if (said !== "") return refusals.journalRefused({ list: said }, "file");
    return wrong ?? whyNotPost(entries, ground, today);
  },
  async effect({ made, ground }, scene) {
    await postMade(scene, made, ground);
    return { posted: made.length };
  },
});

async function findJournal(scene: Scene, of: Month, given: UploadedFile) {
  const { db, cooperative, actor, today } = scene;
  if (!(await lockRun(db, cooperative, of))) return null;
  const { payslips, variables } = await findPayslips(scene, of);
  const { sheet, lines } = await readJournal(given, actor.language);
  const pays = sheet.said === "" ? heldToPayslips(sheet, lines, { payslips, variables }) : [];
  const said = sheet.said;
  const variablesOf = new Map(variables.map((one) => [one.contract, one]));
  const chosen = said === "" ? pays.map(({ payslip }) => payslip) : [];
  const wrong = chosen
    .map((one) => whyNotOnce(one, variablesOf.get(one.contract ?? "")))
    .find((refusal) => refusal !== null);
  const written = new Map(pays.map((one) => [one.payslip.id, one.lines]));
  const { closedMonths, years } = await findPostingGround(db, cooperative, []);
  const made = await entriesOf(scene, wrong ? [] : chosen, {
    ...{ payslips, variablesOf, date: postingDayOf(of, { closedMonths, years }, today) },
    entryOf: (one, head) => journalEntryOf(written.get(one.id) ?? [], head),
  });
  const entries = entriesIn(made);
  const ground = await findPostingGround(db, cooperative, entries);
  return { said, wrong: wrong ?? null, made, entries, ground, today };
}

interface WrittenPay {
  readonly payslip: Judged;
  readonly lines: readonly WrittenLine[];
}

/** The lines of each contract beside the payslip that holds; what does not agree is said on the sheet. */
function heldToPayslips(
  sheet: Sheet,
  lines: readonly WrittenLine[],
  { payslips, variables }: { payslips: readonly Judged[]; variables: readonly Variables[] },
): WrittenPay[] {
  const paid = new Map(variables.map((one) => [referenceOf(one.contract), one]));
  const groups = Map.groupBy(lines, ({ reference }) => reference);
  return [...groups].flatMap(([reference, own]) => {
    const line = own[0]?.line ?? 0;
    const contract = paid.get(reference);
    if (!contract) {
      sheet.refuse(journalSays.unknown({ line, reference }));
      return [];
    }
    const name = contract.personName;
    const payslip = payslips.find(
      (one) => one.contract === contract.contract && one.standing === "delivered",
    );
    if (!payslip) sheet.refuse(journalSays.nobody({ line, name }));
    else sayGaps(sheet, payslip, { line, name, own });
    return payslip ? [{ payslip, lines: own }] : [];
  });
}

type Own = { line: number; name: string; own: readonly WrittenLine[] };

function sayGaps(sheet: Sheet, { netCents, grossCents }: Judged, { line, name, own }: Own): void {
  const sumOf = (start: string): Cents =>
    own.reduce(
      (sum, one) => sum + (one.account.startsWith(start) ? one.debitCents - one.creditCents : 0n),
      0n,
    );
  const [gap, net, gross] = [sumOf(""), -sumOf("421"), sumOf("641")];
  if (gap !== 0n) sheet.refuse(journalSays.unbalanced({ line, name, gap: euros(gap < 0n ? -gap : gap) }));
  if (netCents !== null && net !== netCents)
    sheet.refuse(journalSays.differs({ line, name, written: euros(net), read: euros(netCents) }));
  if (grossCents !== null && gross !== grossCents)
    sheet.refuse(journalSays.gross({ line, name, written: euros(gross), read: euros(grossCents) }));
}
