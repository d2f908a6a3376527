import { text } from "../../language/index.ts";

const steps = ["1", "2", "3", "4"] as const;

/** Ten minutes, two to four weeks later: what to do and what to ask. */
export function FollowUp() {
  return (
    <section>
      <h2>{text("report:followUp.title")}</h2>
      <p>{text("report:followUp.lead")}</p>
      <ol class="report-steps">
        {steps.map((step) => (
          <li key={step}>
            <span class="max-number" aria-hidden="true">
              {step}
            </span>
            <span>{text(`report:followUp.${step}`)}</span>
          </li>
        ))}
      </ol>
      <p>{text("report:followUp.care")}</p>
    </section>
  );
}
