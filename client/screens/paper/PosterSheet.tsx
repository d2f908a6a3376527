import "./sheets.css";
import "./poster.css";
import { PrintSheet } from "../../design/components/PrintSheet.tsx";
import { QrCode } from "../../design/components/QrCode.tsx";
import { Spheres } from "../../design/components/Spheres.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { Line } from "./Blank.tsx";

const places = [0, 1, 2, 3, 4, 5] as const;

/** Most letters of an address that stand beside each other on the sheet in the size it has. */
const mostInLarge = 28;

interface Props {
  /** Six digits, or fewer: what is missing is filled in by hand. */
  code: string;
  /** What the QR code leads to. */
  link: string;
  /** What is typed; undefined: a line to write it on. */
  address: string | undefined;
}

/** A poster for the door: how to come into the game. */
export function PosterSheet({ code, link, address }: Props) {
  return (
    <PrintSheet>
      <article class="paper-poster">
        <header>
          <p class="paper-game">{text("common:game")}</p>
          <h2>{text("paper:poster.title")}</h2>
          <Spheres class="paper-spheres" />
          <p>{text("paper:poster.lead")}</p>
        </header>
        <p class="paper-poster-scan">{text("paper:poster.scan")}</p>
        <QrCode text={link} label={text("host:qr")} size="100mm" />
        <p>{text("paper:poster.or")}</p>
        <p class="paper-poster-address max-number" data-long={(address ?? "").length > mostInLarge}>
          {address ?? <Line />}
        </p>
        <p>{text("paper:poster.code")}</p>
        <p class="paper-poster-code max-number">
          {places.map((at) => (
            <span key={at}>{code[at] ?? ""}</span>
          ))}
        </p>
        <p class="paper-poster-foot">
          <DrawnSymbol name="heart" size="1.3em" />
          <span>{text("paper:poster.foot")}</span>
        </p>
      </article>
    </PrintSheet>
  );
}
