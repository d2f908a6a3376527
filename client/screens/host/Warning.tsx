import { Notice } from "../../design/components/Notice.tsx";
import { text } from "../../language/index.ts";
import { warning } from "../../store/index.ts";

/** The server's last plain warning, for as long as it holds. */
export function Warning() {
  const key = warning.value;
  if (!key) return null;
  return <Notice kind={key === "storeWritableAgain" ? "good" : "warning"}>{text(`host:warning.${key}`)}</Notice>;
}
