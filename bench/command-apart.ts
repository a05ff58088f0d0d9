/** A command of the program, as typed, which then says what it took: milliseconds since its start, megabytes held. */
process.on("exit", () => {
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ ms: Math.round(performance.now()), peakMb }));
});
await import("../src/doors/cli/ensemble.ts");

export {};
