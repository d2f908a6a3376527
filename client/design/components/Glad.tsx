import "./glad.css";
import type { ComponentChildren } from "preact";

interface Props {
  /** Whether there is something to be glad of; without, they only stand side by side. */
  of: boolean;
  /** Portraits. */
  children: ComponentChildren;
}

/** Where each spark flies to (in widths of the place, from its middle), and how large it is. */
const sparks = [
  { x: -0.46, y: -0.5, size: 1 },
  { x: -0.3, y: -0.72, size: 0.7 },
  { x: -0.02, y: -0.78, size: 1.1 },
  { x: 0.26, y: -0.7, size: 0.8 },
  { x: 0.46, y: -0.46, size: 1 },
  { x: -0.54, y: -0.12, size: 0.7 },
  { x: 0.54, y: -0.08, size: 0.7 },
] as const;

/** Somebody close together, with sparks that fly up round them once when something has gone well. */
export function Glad({ of, children }: Props) {
  return (
    <div class="max-glad">
      {of &&
        sparks.map(({ x, y, size }) => (
          <svg
            key={x}
            class="max-glad-spark"
            style={{ "--x": `${x}`, "--y": `${y}`, "--size": `${size}` }}
            viewBox="-12 -12 24 24"
            aria-hidden="true"
          >
            <path d="M0-12Q1.6-1.6 12 0 1.6 1.6 0 12-1.6 1.6-12 0-1.6-1.6 0-12z" />
          </svg>
        ))}
      {children}
    </div>
  );
}
