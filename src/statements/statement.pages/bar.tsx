/** A bar beside a figure that says the same: drawn, not told. */
export function Bar({ cents, most, tone = "action" }: { cents: bigint; most: bigint; tone?: string }) {
  const share = most > 0n && cents > 0n ? Math.max(0.4, Number((cents * 1000n) / most) / 10) : 0;
  return (
    <svg className={`bar bar-${tone}`} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-ground" width="100" height="4" />
      <rect className="bar-value" width={Math.min(100, share)} height="4" />
    </svg>
  );
}
