import "./sheets.css";

/** What to do one after another; the numbers are drawn, so that they are round on paper too. */
export function NumberedSteps({ sentences }: { sentences: readonly string[] }) {
  return (
    <ol class="paper-steps">
      {sentences.map((sentence, index) => (
        <li key={sentence}>
          <span class="paper-step max-number" aria-hidden="true">
            {index + 1}
          </span>
          <span>{sentence}</span>
        </li>
      ))}
    </ol>
  );
}
