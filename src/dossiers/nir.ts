/**
 * The number of a person in the national register (NIR): thirteen signs and a key of two, which is 97 less
 * the number modulo 97, where the Corsican departments 2A and 2B count as 19 and 18 (R10.04).
 */
export function isNir(text: string): boolean {
  const bare = bareNir(text);
  if (!/^[1-478]\d{4}(\d\d|2A|2B)\d{8}$/.test(bare)) return false;
  return keyOf(bare.slice(0, 13)) === Number(bare.slice(13));
}

export const bareNir = (text: string): string => text.replace(/[\s.\u00a0\u202f]/g, "").toUpperCase();

/** The key of thirteen signs, as a number from 1 to 97. */
export function keyOf(thirteen: string): number {
  const digits = thirteen.replace("2A", "19").replace("2B", "18");
  return 97 - Number(BigInt(digits) % 97n);
}

/** « 2 55 08 14 168 025 38 ». */
export const readableNir = (nir: string): string =>
  nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, "$1 $2 $3 $4 $5 $6 $7");

/** Only the sex and the year, as the number is shown to whoever need not copy it (R9.06). */
export const maskedNir = (nir: string): string => `${nir.slice(0, 1)} ${nir.slice(1, 3)} •• •• ••• ••• ••`;

/** What a NIR says that a birth date may contradict: its year and month, and the sex. */
export function contradicts(nir: string, told: { birthDate?: string; gender?: string }): boolean {
  const [sex, year, month] = [nir.slice(0, 1), nir.slice(1, 3), nir.slice(3, 5)];
  const { birthDate, gender } = told;
  // Months from 20 on say that the month is not known; 3, 4, 7 and 8 are numbers that wait for their own.
  if (birthDate && Number(month) <= 12 && `${year}${month}` !== birthDate.slice(2, 4) + birthDate.slice(5, 7))
    return true;
  return (gender === "m" && sex === "2") || (gender === "f" && sex === "1");
}
