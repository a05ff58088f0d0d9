import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

/** Ten steps of the Atlantic blue-green, from which Mantine's filled widgets take one (primaryShade). */
const atlantic: MantineColorsTuple = [
  "#e9f4f3",
  "#d3e7e6",
  "#a9d0cf",
  "#7cb8b7",
  "#57a3a4",
  "#3c8e92",
  "#1f767c",
  "#0b5f66",
  "#084a50",
  "#05353a",
];

/** Mantine's widgets in our clothes: they read the same variables as our own components. */
export const theme = createTheme({
  primaryColor: "atlantic",
  primaryShade: { light: 7, dark: 6 },
  colors: { atlantic },
  fontFamily: "var(--work)",
  headings: { fontFamily: "var(--headline)", fontWeight: "550" },
  defaultRadius: "md",
  cursorType: "pointer",
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-soft)",
    "--mantine-color-error": "var(--wrong)",
    "--mantine-color-placeholder": "var(--ink-soft)",
    "--mantine-color-anchor": "var(--action)",
    "--mantine-color-default": "var(--paper)",
    "--mantine-color-default-hover": "var(--hover)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--edge)",
  },
  light: {},
  dark: {},
});
