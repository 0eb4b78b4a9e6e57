import { Button, Menu } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconChevronDown, IconCopy } from "@tabler/icons-react";
import { toastDone } from "../../../app/parts/toast.tsx";
import { copyAs, languageNames, languages, type Asked, type Language } from "../../contract/copy-as.ts";
import { messages } from "../messages.ts";

const words = messages.result;

/** Copies the question as a whole program. */
export function CopyAsMenu({ asked }: { readonly asked: Omit<Asked, "origin"> }) {
  const clipboard = useClipboard();
  const copy = (language: Language) => {
    clipboard.copy(copyAs(language, { origin: globalThis.location.origin, ...asked }));
    toastDone(words.copied(languageNames[language]), words.copyHelp);
  };
  return (
    <Menu width={150} position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconCopy size={15} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {words.copyAs}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((language) => (
          <Menu.Item key={language} onClick={() => copy(language)}>
            {languageNames[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
