import "./qr-code.css";
import { useEffect, useState } from "preact/hooks";

interface Props {
  /** What the code holds: an address. */
  text: string;
  /** What it is, read aloud. */
  label: string;
  /** Width and height as CSS; as wide as its place when left out. */
  size?: string | undefined;
}

/** The dark squares of a code as one path, one unit a square, with the margin of four that readers need. */
async function drawing(text: string): Promise<{ path: string; width: number }> {
  const { create } = await import("qrcode");
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  let path = "";
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) path += `M${column + 4} ${row + 4}h1v1h-1z`;
    }
  }
  return { path, width: modules.size + 8 };
}

/** A QR code. Its library comes only when one is shown. */
export function QrCode({ text, label, size }: Props) {
  const [code, setCode] = useState<{ path: string; width: number }>();

  useEffect(() => {
    let wanted = true;
    drawing(text).then(
      (drawn) => wanted && setCode(drawn),
      () => wanted && setCode(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [text]);

  return (
    <span class="max-qr" style={{ width: size }}>
      {code && (
        <svg viewBox={`0 0 ${code.width} ${code.width}`} role="img" aria-label={label} shape-rendering="crispEdges">
          <path d={code.path} />
        </svg>
      )}
    </span>
  );
}
