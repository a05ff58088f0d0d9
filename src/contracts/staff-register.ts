import { z } from "zod";
import { readValuesOn } from "../dossiers/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { listExport } from "../foundation/statements/index.ts";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { mayKeepContracts } from "./contract.ts";
import { registerWords } from "./register-words.ts";
import { type Hiring, listHirings } from "./staff-register.sql.ts";
import { words } from "./words.ts";

const perPage = 50;
const filters = { search: z.string().trim().max(80).default("") };

export interface RegisterLine extends Hiring {
  readonly birthDate: string | null;
  readonly gender: "f" | "m" | null;
  readonly nationality: string | null;
  readonly permit: string | null;
}

/** What the register says of each hiring, completed by the personal files as they are that day. */
async function page(
  { search }: { search: string },
  { db, cooperative, today: on }: Scene,
  cut: { limit: number; offset: number },
) {
  const { rows, total } = await listHirings(db, cooperative, { on, search, ...cut });
  const files = await readValuesOn(db, cooperative, [...new Set(rows.map(({ person }) => person))], on);
  const lines = rows.map((row): RegisterLine => {
    const file = files.get(row.person) ?? {};
    return {
      ...row,
      birthDate: file["birth-date"] ?? null,
      gender: (file.gender as "f" | "m" | undefined) ?? null,
      nationality: file.nationality ?? null,
      permit: file["permit-number"] ?? null,
    };
  });
  return { rows: lines, total };
}

/**
 * The single register of staff, in the order of hiring: name, nationality, birth date, sex, job and
 * qualification, days of entry and of exit, the kind of contract where it is not open-ended, the permit of
 * whoever needs one (C. trav. art. L1221-13, D1221-23; R1.18).
 */
export const staffRegister = view({
  name: "contracts.staff-register",
  label: words.staffRegister,
  at: "GET /staff-register",
  input: z.object({ ...filters, page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  may: mayKeepContracts,
  async read({ page: n, ...asked }, scene) {
    const cut = { limit: perPage, offset: (n - 1) * perPage };
    return { ...(await page(asked, scene, cut)), page: n, perPage };
  },
});

/** The same as a file, as an inspector of labour asks for it. */
export const exportStaffRegister = listExport({
  name: "contracts.export-staff-register",
  label: words.staffRegister,
  input: z.object(filters),
  file: "registre-du-personnel",
  may: mayKeepContracts,
  columns: [
    ["familyName", registerWords.familyName, "text"],
    ["givenName", registerWords.givenName, "text"],
    ["nationality", registerWords.nationality, "text"],
    ["birthDate", registerWords.birthDate, "date"],
    ["gender", registerWords.gender, "text"],
    ["job", words.job, "text"],
    ["qualification", words.qualification, "text"],
    ["kind", words.kind, "text"],
    ["enteredOn", registerWords.enteredOn, "date"],
    ["leftOn", registerWords.leftOn, "date"],
    ["endsOn", registerWords.termOfContract, "date"],
    ["permit", registerWords.permit, "text"],
  ],
  page,
  row: (line, language) => ({
    ...line,
    kind: say(words[line.kind], language),
    gender: line.gender ? say(registerWords[line.gender], language) : "",
    nationality: line.nationality ?? "",
    permit: line.permit ?? "",
  }),
});
