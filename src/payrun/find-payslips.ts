import type { Month } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { findVariables } from "./find-variables.ts";
import { listPayslips } from "./payslip.sql.ts";
import { listSentLines } from "./sending.sql.ts";
import { type Judged, judge, type Planned } from "./standing.ts";
import type { Variables } from "./variables.ts";

/** What was planned: as it was sent where it was, else as it stands now. */
export function plansOf(
  variables: readonly Variables[],
  sent: readonly { readonly contract: string; readonly grossCents: bigint }[],
): Planned[] {
  const sentOf = new Map(sent.map((line) => [line.contract, line.grossCents]));
  return variables.map(({ contract, dueCents, validated, costCents, netCents }) => ({
    contract,
    grossCents: sentOf.get(contract) ?? dueCents,
    costCents: validated ? costCents : null,
    netCents: validated ? netCents : null,
  }));
}

/** The payslips of a month, each with where it stands. */
export async function findPayslips(
  scene: Scene,
  month: Month,
): Promise<{ payslips: Judged[]; variables: Variables[]; plans: Planned[] }> {
  const { db, cooperative } = scene;
  const variables = await findVariables(scene, month);
  const plans = plansOf(variables, await listSentLines(db, cooperative, month));
  const payslips = judge(await listPayslips(db, cooperative, month), { month, plans });
  return { payslips, variables, plans };
}
