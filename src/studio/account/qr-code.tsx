import { encode } from "uqr";

const QUIET = 4;

/** A QR code, dark on white whatever the colours around it: cameras read nothing else reliably. */
export function QrCode({
  text,
  label,
}: {
  readonly text: string;
  readonly label: string;
}): React.JSX.Element {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      width="200"
      height="200"
      role="img"
      aria-label={label}
    >
      <path className="light" d={`M0 0h${size}v${size}H0z`} />
      <path className="dark" d={dark.join("")} />
    </svg>
  );
}
