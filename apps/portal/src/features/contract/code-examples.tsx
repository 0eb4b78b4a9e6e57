import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { CodeBlock } from "./code-block.tsx";
import { copyAs, languageNames, languages, type Asked, type Language } from "./copy-as.ts";

/** A question as a program in one of the languages. */
export function CodeExamples({ document, variables }: Omit<Asked, "origin">) {
  const [language, setLanguage] = useState<Language>("python");
  const text = copyAs(language, { origin: globalThis.location.origin, document, variables });
  return (
    <CodeBlock
      label={`The same in ${languageNames[language]}`}
      text={text}
      head={
        <SegmentedControl
          size="xs"
          aria-label="Language"
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChange={(chosen) => setLanguage(chosen)}
        />
      }
    />
  );
}
