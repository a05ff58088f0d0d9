import type { World } from "../../fixtures/world.ts";
import { importTerms } from "./import-terms.ts";

/**
 * Tiny files in the form of the official ones (ROME 4.0 open data, CSV of version 61; ESCO 1.2), whose
 * lines are invented: no line of these lists is in the house.
 */
const romeHead =
  '"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome","transition_eco",' +
  '"transition_num","transition_demo","emploi_reglemente","emploi_cadre","classification","origine",' +
  '"code_rome_parent","peu_usite"';
const romeLine = (ogr: string, label: string, code: string, kind: string) =>
  `"${ogr}","${label}","${label}","${code}","","","","","","${kind}","","${code}","N"`;

export const romeFile = (...more: string[]) => ({
  name: "unix_referentiel_appellation_v461_utf8.csv",
  text: [
    romeHead,
    romeLine("9001", "Costumier / Costumière de scène", "Z9901", "PRINCIPALE"),
    romeLine("9002", "Habilleur / Habilleuse", "Z9901", "SYNONYME"),
    romeLine("9003", "Développeur / Développeuse de sites", "Z9902", "PRINCIPALE"),
    ...more,
  ].join("\r\n"),
});

export const escoFile = () => ({
  name: "skills_fr.csv",
  text: [
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate," +
      "scopeNote,definition,inScheme,description",
    'KnowledgeSkillCompetence,http://exemple.fr/esco/skill/1,skill/competence,sector-specific,"teindre, à la main","teinture végétale',
    'teinture naturelle",,released,2024-01-01,,,,',
  ].join("\n"),
});

export const broughtIn = (world: World) =>
  world.done(importTerms, { scheme: "rome", version: "61", file: romeFile() }, "community");
