import "./contact-link.css";
import { contactWay } from "../../contact.ts";
import { ButtonLink } from "../../design/components/ButtonLink.tsx";

interface Props {
  /** Who runs this game: an e-mail or https address. */
  contact: string;
  children: string;
  /** What a mail is about. */
  subject: string;
}

/** The way to whoever runs this game, with the address beside it, to be copied where no mail can be written. */
export function ContactLink({ contact, children, subject }: Props) {
  const { href, shown, isPage } = contactWay(contact, subject);
  return (
    <p class="contact-link">
      <ButtonLink kind="choice" symbol="send" href={href} beside={isPage}>
        {children}
      </ButtonLink>
      <span>{shown}</span>
    </p>
  );
}
