const newcomers = ["wout", "inaya", "kwame", "timeo", "fien", "sacha", "elif", "zofia", "noe"] as const;

/** The nine, as nine spheres in their colours: what tells these sheets from others. */
export function Spheres() {
  return (
    <div class="paper-spheres" aria-hidden="true">
      {newcomers.map((id) => (
        <span key={id} style={{ background: `var(--newcomer-${id})` }} />
      ))}
    </div>
  );
}
