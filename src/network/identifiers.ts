/** Checks of French and European company identifiers: pure, no call to an outside service. */

/**
 * The Luhn key over all digits: the sum with every second digit from the right doubled is a multiple of
 * ten.
 */
function luhn(digits: string): boolean {
  let sum = 0;
  for (const [i, d] of [...digits].reverse().entries()) {
    const n = Number(d) * (i % 2 === 1 ? 2 : 1);
    sum += n > 9 ? n - 9 : n;
  }
  return sum % 10 === 0;
}

/** SIREN: nine digits with a Luhn key (INSEE). */
export const isSiren = (text: string): boolean => /^\d{9}$/.test(text) && luhn(text);

/**
 * SIRET: SIREN and five digits, Luhn over all; La Poste's own (356000000) follow the sum of digits by five.
 */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text) || !luhn(text.slice(0, 9))) return false;
  if (text.startsWith("356000000")) return [...text].reduce((s, d) => s + Number(d), 0) % 5 === 0;
  return luhn(text);
}

/** The French VAT number of a SIREN: key (12 + 3 × SIREN mod 97) mod 97 on two digits. */
export function vatNumberOf(siren: string): string {
  const key = Number((12n + 3n * (BigInt(siren) % 97n)) % 97n);
  return `FR${String(key).padStart(2, "0")}${siren}`;
}

/**
 * An IBAN by its key: the first four characters carried to the end, letters as 10 to 35, modulo 97 is 1
 * (ISO 13616).
 */
export function isIban(text: string): boolean {
  const bare = text.replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare)) return false;
  const digits = [...bare.slice(4), ...bare.slice(0, 4)].map((c) => Number.parseInt(c, 36)).join("");
  return BigInt(digits) % 97n === 1n;
}

const vatShapes: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[0-9A-HJ-NP-Z]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

/**
 * The shape of an intra-community VAT number (directive 2006/112/CE, art. 215), and the key of a French
 * one.
 */
export function isVatNumber(text: string): boolean {
  const country = text.slice(0, 2);
  if (!vatShapes[country]?.test(text.slice(2))) return false;
  if (country !== "FR" || !/^\d{11}$/.test(text.slice(2))) return true;
  return vatNumberOf(text.slice(4)) === text;
}
