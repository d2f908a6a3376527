/** Nine spheres of one structure, drawn for the first screen so that it needs no picture. */
export function Spheres() {
  return (
    <svg class="join-spheres" viewBox="0 0 240 150" aria-hidden="true">
      <path
        class="join-tubes"
        d="M120 18v114M52 42l136 66M188 42L52 108M52 42v66M188 42v66M120 18L52 42M120 18l68 24M120 132l-68-24M120 132l68-24"
      />
      {spheres.map(([x, y, name]) => (
        <g key={name} style={{ "--sphere": `var(--newcomer-${name})` }}>
          <circle class="join-sphere" cx={x} cy={y} r="17" />
          <path class="join-shine" d={`M${x - 10} ${y - 5}a11 11 0 0 1 8-7`} />
        </g>
      ))}
    </svg>
  );
}

const spheres: readonly (readonly [x: number, y: number, newcomer: string])[] = [
  [120, 18, "fien"],
  [52, 42, "wout"],
  [188, 42, "inaya"],
  [86, 75, "sacha"],
  [154, 75, "zofia"],
  [52, 108, "kwame"],
  [188, 108, "elif"],
  [120, 75, "timeo"],
  [120, 132, "noe"],
];
