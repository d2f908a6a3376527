import type { ComponentChildren } from "preact";

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  /** What it means, in smaller letters. */
  about?: string | undefined;
}

/** Something that is on or off. */
export function Switch({ on, onChange, children, about }: Props) {
  return (
    <label class="host-switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {children}
        {about && <small>{about}</small>}
      </span>
    </label>
  );
}
