import { facePaths } from "../../stage/index.ts";

/** The drawn face of a profile, without its mask. */
export function Face({ id }: { id: string }) {
  return (
    <svg class="mask-face" viewBox="-66 -74 132 132" aria-hidden="true">
      {facePaths(id).map(({ path, fill, line, width }) => (
        <path key={path} d={path} fill={fill ?? "none"} stroke={line} stroke-width={width} stroke-linecap="round" />
      ))}
    </svg>
  );
}
