/** The ten-year cover of a joiner. */
export const tenYear = {
  kind: "ten-year",
  insurer: "Mutuelle du bâtiment de l’Adour, 8 rue des Arènes, 64100 Bayonne",
  policy: "DEC-640-2211",
  scope: "Menuiserie intérieure et extérieure, parquets",
  zone: "France métropolitaine",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
};

export const certificate = { name: "attestation.pdf", text: "%PDF-1.7" };
