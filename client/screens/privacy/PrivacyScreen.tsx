import "../help/help.css";
import { contactInPage } from "../../contact.ts";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { kept } from "../../kept.ts";
import { LanguageMenu, type Namespace, text } from "../../language/index.ts";
import { ContactLink } from "../parts/ContactLink.tsx";

export const namespaces: readonly Namespace[] = ["common", "privacy"];

const parts = ["ask", "keep", "who", "device", "long", "school", "rights"] as const;

/** What the game asks, keeps and forgets, so that a twelve-year-old can read it, with what a school needs for its records. */
export default function PrivacyScreen() {
  const contact = contactInPage();
  return (
    <Page top={<TopBar title={text("privacy:title")} right={<LanguageMenu />} />}>
      <p class="help-lead">{text("privacy:lead")}</p>
      {parts.map((part) => (
        <section key={part} class="help-page">
          <h2>{text(`privacy:${part}.title`)}</h2>
          <p>{text(`privacy:${part}.text`)}</p>
          {part === "device" && (
            <>
              <ul class="help-steps">
                {kept.map((name) => (
                  <li key={name}>
                    <code>max247.{name}</code>: {text(`privacy:kept.${name}`)}
                  </li>
                ))}
              </ul>
              <p>{text("privacy:device.help")}</p>
            </>
          )}
          {part === "rights" && contact && (
            <>
              <p>{text("privacy:rights.adults")}</p>
              <ContactLink contact={contact} subject={text("privacy:rights.subject")}>
                {text("privacy:rights.ask")}
              </ContactLink>
            </>
          )}
        </section>
      ))}
    </Page>
  );
}
