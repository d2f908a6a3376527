import "./service-table.css";
import type { ComponentChildren } from "preact";
import type { HelpRole, HelpService } from "../../../shared/stories/format.ts";
import { helpWords, text } from "../../language/index.ts";
import { languageNames } from "../../language/language-names.ts";
import { services } from "../help/services.ts";

const columns = ["service", "reach", "regions", "languages", "age", "conditions", "checked"] as const;
type Column = (typeof columns)[number];

interface Props {
  /** Only services of these kinds; all when left out. */
  roles?: readonly HelpRole[];
}

/** All that is known of the help services, as a table; on a phone a card each. */
export function ServiceTable({ roles }: Props) {
  const shown = services.filter(({ role }) => roles === undefined || roles.includes(role));
  return (
    <table class="service-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`stories:column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((service) => (
          <ServiceRow key={service.id} service={service} />
        ))}
      </tbody>
    </table>
  );
}

function ServiceRow({ service }: { service: HelpService }) {
  const { id, role, number, website, languages, regions, minAge, free, dayAndNight, source, lastChecked } = service;
  const conditions = [...(free ? [text("help:free")] : []), ...(dayAndNight ? [text("help:dayAndNight")] : [])];
  return (
    <tr>
      <th scope="row">
        {helpWords()?.[id]?.name ?? website}
        <span class="stories-soft">{text(`stories:role.${role}`)}</span>
      </th>
      <Cell column="reach">
        {number === "" ? text("help:atSchool") : <strong class="max-number">{number}</strong>} {website}
      </Cell>
      <Cell column="regions">{regions.map((region) => text(`common:region.${region}`)).join(", ")}</Cell>
      <Cell column="languages">{languages.map((language) => languageNames[language]).join(", ")}</Cell>
      <Cell column="age">{minAge === 0 ? text("stories:anyAge") : text("stories:fromAge", { count: minAge })}</Cell>
      <Cell column="conditions">{conditions.join(", ")}</Cell>
      <Cell column="checked">
        {lastChecked}{" "}
        <a href={source} rel="noreferrer" target="_blank">
          {new URL(source).hostname}
        </a>
      </Cell>
    </tr>
  );
}

/** A cell that says what it is where there are no columns. */
function Cell({ column, children }: { column: Column; children: ComponentChildren }) {
  return (
    <td data-label={text(`stories:column.${column}`)}>
      <div>{children}</div>
    </td>
  );
}
