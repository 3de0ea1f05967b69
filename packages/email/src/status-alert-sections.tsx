import { Heading, Link, Text } from "@react-email/components";
import type { ReactElement } from "react";
import { MAIL_STYLE } from "./mail-style.ts";
import type { ChangeCopy, SourceCopy, StatusAlertCopy } from "./status-alert-copy.ts";

export function SectionTitle({ children }: { readonly children: string }): ReactElement {
  return (
    <Heading as="h2" className="quiet" style={MAIL_STYLE.section}>
      {children}
    </Heading>
  );
}

function Change({ change }: { readonly change: ChangeCopy }): ReactElement {
  return (
    <Text className="change" style={MAIL_STYLE.change}>
      {change.subject}: {change.from} → <strong>{change.to}</strong>, {change.when}
      {change.why === "" ? null : (
        <>
          <br />
          <span className="quiet" style={{ color: MAIL_STYLE.small.color }}>
            {change.why}
          </span>
        </>
      )}
    </Text>
  );
}

export function Changes({ copy }: { readonly copy: StatusAlertCopy }): ReactElement {
  return (
    <>
      <SectionTitle>{copy.words.change}</SectionTitle>
      {copy.changes.length === 0 ? <Text style={MAIL_STYLE.paragraph}>{copy.words.noChange}</Text> : null}
      {copy.changes.map((change) => (
        <Change key={`${change.subject} ${change.to}`} change={change} />
      ))}
      {copy.moreChanges === null ? null : <Text style={MAIL_STYLE.paragraph}>{copy.moreChanges}</Text>}
    </>
  );
}

export function Facts({ copy }: { readonly copy: StatusAlertCopy }): ReactElement {
  return (
    <>
      <SectionTitle>{copy.words.facts}</SectionTitle>
      <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" border={0}>
        <tbody>
          {copy.facts.map(({ label, value }) => (
            <tr key={label}>
              <td className="quiet" style={MAIL_STYLE.label}>
                {label}
              </td>
              <td style={MAIL_STYLE.value}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Source({ source }: { readonly source: SourceCopy }): ReactElement {
  return (
    <Text style={MAIL_STYLE.paragraph}>
      {source.url === null ? (
        source.citation
      ) : (
        <Link className="link" style={MAIL_STYLE.link} href={source.url}>
          {source.citation}
        </Link>
      )}
      {source.retrieved === null ? null : `, ${source.retrieved}`}
    </Text>
  );
}

export function Sources({ copy }: { readonly copy: StatusAlertCopy }): ReactElement {
  return (
    <>
      <SectionTitle>{copy.words.sources}</SectionTitle>
      {copy.sources.map((source) => (
        <Source key={`${source.citation} ${source.url}`} source={source} />
      ))}
      <Text style={MAIL_STYLE.paragraph}>{copy.statusAsAt}</Text>
    </>
  );
}
