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

interface Props {
  /** Says how high it is. */
  class: string;
  /** How many of the nine are lit, where they come one by one; all without it. */
  lit?: number;
}

/** The nine as one structure, which lights up once: what every page of the game has in common. */
export function Spheres({ class: name, lit }: Props) {
  // Where one more is lit it is so at once; where all are, one after another.
  const turnOf = (index: number) => (lit === undefined ? index : 0);
  return (
    <svg class={`max-spheres ${name}`} viewBox="-82 -112 164 224" aria-hidden="true">
      <path class="max-spheres-tube" d={tubes.map(line).join("")} />
      {colours.map((newcomer, index) => {
        const x = at(index).x * scale;
        const y = at(index).y * scale;
        return (
          <g key={newcomer} style={{ "--sphere": `var(--newcomer-${newcomer})`, "--turn": `${turnOf(index)}` }}>
            <circle
              class={index < (lit ?? colours.length) ? "max-sphere" : "max-sphere-waits"}
              cx={x}
              cy={y}
              r={radius}
            />
            <path class="max-sphere-shine" d={`M${x - 10.5} ${y - 5.5}a12 12 0 0 1 8.5-7.5`} />
          </g>
        );
      })}
    </svg>
  );
}
