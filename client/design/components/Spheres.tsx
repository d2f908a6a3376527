import "./spheres.css";
import { spheres, tubes } from "../structure.ts";

/** Whose colour each sphere has, in the order of `spheres`. */
const colours = ["timeo", "fien", "inaya", "kwame", "elif", "wout", "noe", "sacha", "zofia"] as const;
/** Units of the drawing in one of the structure. */
const scale = 100;
/** Of a sphere, in units of the drawing: as large as nine can be without touching. */
const radius = 17.5;

const at = (sphere: number) => spheres[sphere] ?? { x: 0, y: 0 };
const line = (tube: (typeof tubes)[number]) =>
  tube.map((end, turn) => `${turn === 0 ? "M" : "L"}${at(end).x * scale} ${at(end).y * scale}`).join("");

/** The nine as one structure, which lights up once: what every page of the game has in common. As high as its class says. */
export function Spheres({ class: name }: { class: string }) {
  return (
    <svg class={`max-spheres ${name}`} viewBox="-82 -112 164 224" aria-hidden="true">
      <path class="max-spheres-tube" d={tubes.map(line).join("")} />
      {colours.map((newcomer, index) => {
        const x = at(index).x * scale;
        const y = at(index).y * scale;
        return (
          <g key={newcomer} style={{ "--sphere": `var(--newcomer-${newcomer})`, "--turn": `${index}` }}>
            <circle class="max-sphere" cx={x} cy={y} r={radius} />
            <path class="max-sphere-shine" d={`M${x - 10.5} ${y - 5.5}a12 12 0 0 1 8.5-7.5`} />
          </g>
        );
      })}
    </svg>
  );
}
