import { contactInPage } from "../../contact.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { text } from "../../language/index.ts";
import { ContactLink } from "../parts/ContactLink.tsx";

/** Asks what was hard to use, and says whom to tell: whoever runs the game, or who set it up where that is not known. */
export function AskFeedback() {
  const contact = contactInPage();
  return (
    <section class="host-feedback host-stack" aria-labelledby="host-feedback">
      <h2 id="host-feedback">
        <DrawnSymbol name="ear" size="1.6rem" />
        {text("host:feedback.title")}
      </h2>
      <p>{text("host:feedback.ask")}</p>
      <p>{text(contact ? "host:feedback.tell" : "host:feedback.tellWhom")}</p>
      {contact && (
        <ContactLink contact={contact} subject={text("host:feedback.subject")}>
          {text("host:feedback.button")}
        </ContactLink>
      )}
    </section>
  );
}
