import "./symbols.css";
import { type SymbolDrawing, type SymbolName, symbolPaths } from "./symbol-paths.ts";

interface Props {
  name: SymbolName;
  /** Width and height as CSS; 1.5em when left out. */
  size?: string | undefined;
  /** What it says to someone who cannot see it; without, it is decoration beside words that say the same. */
  label?: string | undefined;
}

/** A symbol in the colour of the text around it. */
export function DrawnSymbol({ name, size, label }: Props) {
  const { line, fill, tint }: SymbolDrawing = symbolPaths[name];
  const paths = (
    <>
      {tint && <path class="max-symbol-tint" d={tint} />}
      {fill && <path class="max-symbol-fill" d={fill} />}
      {line && <path class="max-symbol-line" d={line} />}
    </>
  );
  const style = { width: size, height: size };
  return label === undefined ? (
    <svg class="max-symbol" viewBox="0 0 24 24" style={style} aria-hidden="true">
      {paths}
    </svg>
  ) : (
    <svg class="max-symbol" viewBox="0 0 24 24" style={style} role="img" aria-label={label}>
      {paths}
    </svg>
  );
}
