/** The shares of a form, in percent, as basis points; « 33,33 » is 3 333. What is no number is no share. */
export function readShares(form: FormData): { person: string; shareBp: number }[] {
  return [...form].flatMap(([name, value]) => {
    const person = /^share\.(.+)$/.exec(name)?.[1];
    if (!person || typeof value !== "string") return [];
    const percent = Number(value.replace(",", ".").replace(/[\s%\u00a0\u202f]/g, ""));
    return [{ person, shareBp: Number.isFinite(percent) ? Math.round(percent * 100) : 0 }];
  });
}
