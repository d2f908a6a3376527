import { colours } from "../../design/tokens.ts";
import { type Brush, disc } from "./brush.ts";
import { clear } from "./colour.ts";

/** The 24-hour dial round (0, 0): day above, night below, noon at the top; room for the time in its middle. */
export function paintDial(brush: Brush, radius: number): void {
  disc(brush, 0, radius * 0.05, radius, clear(colours.night, 0.3));
  disc(brush, 0, 0, radius, colours.paper);
  const face = radius * 0.885;
  half(brush, face, Math.PI, ["#ffd98a", "#ffeebd"]);
  half(brush, face, 0, ["#2b2e70", colours.night]);
  for (let hour = 0; hour < 24; hour++) {
    const angle = (hour / 24) * 2 * Math.PI;
    const main = hour % 6 === 0;
    brush.save();
    brush.rotate(angle);
    brush.lineCap = "round";
    brush.lineWidth = radius * (main ? 0.04 : 0.018);
    const byDay = Math.cos(angle) > 0.01;
    brush.strokeStyle = byDay || (main && hour % 12 !== 0) ? colours.ink : colours["night-soft"];
    brush.beginPath();
    brush.moveTo(0, -face * 0.95);
    brush.lineTo(0, -face * (main ? 0.84 : 0.88));
    brush.stroke();
    brush.restore();
  }
  disc(brush, 0, 0, radius * 0.4, clear(colours.night, 0.25));
  disc(brush, 0, 0, radius * 0.385, colours.night);
}

function half(brush: Brush, radius: number, from: number, [top, bottom]: readonly [string, string]): void {
  const fill = brush.createLinearGradient(0, from === 0 ? 0 : -radius, 0, from === 0 ? radius : 0);
  fill.addColorStop(0, top);
  fill.addColorStop(1, bottom);
  brush.beginPath();
  brush.arc(0, 0, radius, from, from + Math.PI);
  brush.closePath();
  brush.fillStyle = fill;
  brush.fill();
}

/** The sun on the dial, round (0, 0). */
export function paintDialSun(brush: Brush, radius: number): void {
  disc(brush, 0, 0, radius, colours.paper);
  disc(brush, 0, 0, radius * 0.82, "#ffb52e");
  disc(brush, -radius * 0.2, -radius * 0.24, radius * 0.34, clear("#ffffff", 0.4));
}

/** The moon on the dial, round (0, 0). */
export function paintDialMoon(brush: Brush, radius: number): void {
  disc(brush, 0, 0, radius, colours.paper);
  disc(brush, 0, 0, radius * 0.82, "#5a5fa8");
  disc(brush, -radius * 0.06, 0, radius * 0.58, "#f4f0ff");
  disc(brush, radius * 0.22, -radius * 0.12, radius * 0.5, "#5a5fa8");
}
