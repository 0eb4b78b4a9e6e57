import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Text } from "@react-email/components";
import type { MailFact, MailMessage } from "./mail-message.ts";
import { styles } from "./styles.ts";
import { replyLine, senderName } from "./words.ts";

/** The one frame of every message. No remote images, no web fonts, no tracking: nothing is fetched when it is read. */
export function Frame({ message }: { readonly message: MailMessage }) {
  return (
    <Html lang="en" dir="ltr">
      <Head>
        <title>{message.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light only" />
        <meta name="supported-color-schemes" content="light" />
      </Head>
      <Preview>{message.preview}</Preview>
      <Body style={styles.body}>
        <Container style={styles.card}>
          <Text style={styles.sender}>{senderName}</Text>
          <Heading as="h1" style={styles.heading}>
            {message.heading}
          </Heading>
          {message.paragraphs.map((paragraph, index) => (
            <Text key={index} style={styles.text}>
              {paragraph}
            </Text>
          ))}
          {message.facts && message.facts.length > 0 ? <Facts facts={message.facts} /> : null}
          {message.action ? (
            <Button href={message.action.url} style={styles.button}>
              {message.action.label}
            </Button>
          ) : null}
          {message.secondary ? (
            <Text style={styles.secondary}>
              <Link href={message.secondary.url} style={styles.link}>
                {message.secondary.label}
              </Link>
            </Text>
          ) : null}
          <Hr style={styles.rule} />
          {message.accord ? <Text style={styles.small}>{message.accord}</Text> : null}
          <Text style={styles.small}>{message.reason}</Text>
          <Text style={styles.small}>{replyLine}</Text>
        </Container>
      </Body>
    </Html>
  );
}

function Facts({ facts }: { readonly facts: readonly MailFact[] }) {
  return (
    <table style={styles.facts}>
      <tbody>
        {facts.map((fact, index) => (
          <tr key={index}>
            <th scope="row" style={styles.factLabel}>
              {fact.label}
            </th>
            <td style={styles.factValue}>{fact.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
