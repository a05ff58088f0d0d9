/** A command of the program, as typed, which then says the milliseconds it took and the megabytes it held. */
process.on("exit", () => {
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ ms: Math.round(performance.now()), peakMb }));
});
await import("../src/doors/cli/ensemble.ts");

export {};
