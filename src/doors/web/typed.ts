/** What was typed, as texts, so that a form that comes back without script has lost nothing; files do not. */
export function typedOf(form: FormData): Readonly<Record<string, string>> {
  const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return Object.fromEntries(texts.filter(([name]) => !/password/i.test(name)));
}
