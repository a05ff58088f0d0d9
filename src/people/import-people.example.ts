import type { Example } from "../../fixtures/example.ts";

const heads = "Prénom;Nom;Courriel;Rôles;Depuis le;Langue";
const given = (...lines: string[]) => ({
  file: { name: "personnes.csv", text: [heads, ...lines].join("\r\n") },
});

export const example: Example = {
  as: "director",
  input: () => ({
    ...given(
      "Maite;Harispe;maite.harispe@lanavette.example;Accompagnement, Animation;23/11/2026;fr",
      "Marc;Dubourg;marc.dubourg@lanavette.example;Comptabilité;2026-11-23;",
    ),
    invite: true,
  }),
  refused: {
    "people.import-refused": () => given("Maite;Harispe;maite.harispe;Accompagnement;31/02/2026;fr"),
  },
};
