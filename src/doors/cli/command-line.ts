/** What stands on the command line after the program: a name, inputs as key=value, and options. */
export interface Command {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly cooperative: string | undefined;
  readonly as: string | undefined;
  readonly key: string | undefined;
  readonly json: boolean;
  readonly rehearse: boolean;
  readonly help: boolean;
}

/** A value that is JSON is taken as such (`12`, `true`, `[…]`); any other is a text. */
function readValue(text: string): unknown {
  if (!/^(true|false|null|-?(0|[1-9]\d*)|[[{"].*)$/s.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function readCommand(args: readonly string[]): Command {
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const input: Record<string, unknown> = {};
  let name = "";
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    const pair = /^([A-Za-z_]\w*)=(.*)$/s.exec(arg);
    if (["--cooperative", "--as", "--key"].includes(arg)) options.set(arg, args[++i] ?? "");
    else if (arg.startsWith("--")) flags.add(arg);
    else if (pair && name) input[pair[1] as string] = readValue(pair[2] as string);
    else name ||= arg;
  }
  return {
    name,
    input,
    cooperative: options.get("--cooperative"),
    as: options.get("--as"),
    key: options.get("--key"),
    json: flags.has("--json"),
    rehearse: flags.has("--rehearse"),
    help: flags.has("--help"),
  };
}
