import { text } from "../../language/index.ts";

const steps = ["1", "2", "3", "4"] as const;

/** What to try with a device that does not get into the game, the likeliest first. */
export function NotIn({ address }: { address: string }) {
  return (
    <details class="host-options host-share">
      <summary>{text("host:notIn.title")}</summary>
      <ol class="host-not-in">
        {steps.map((step) => (
          <li key={step}>{text(`host:notIn.${step}`, { address })}</li>
        ))}
      </ol>
    </details>
  );
}
