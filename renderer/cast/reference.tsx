import type { Draft } from 'immer';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember, StudioDocument } from '../../preload/contract/document.ts';
import { LIMITS, sizeInWords } from '../../preload/contract/limits.ts';
import { dismiss, notify } from '../design/index.ts';
import { projectState, wordsOf } from '../project/index.ts';
import { CropDialog } from './crop-dialog.tsx';
import { isTooLarge, type OpenPicture, openPicture } from './picture-file.ts';

/** What takes longer than this many milliseconds is said to be under way. */
const SLOW = 1000;

/** What becomes of the film when the picture is stored, and what that step of undo is called. */
export type Given = {
  readonly label: string;
  readonly recipe: (draft: Draft<StudioDocument>, reference: NonNullable<CastMember['reference']>) => void;
  /** Once the film is so. */
  readonly after?: () => void;
};

type Opened = {
  readonly member: CastMember;
  readonly picture: OpenPicture;
  readonly given: Given | undefined;
};

/**
 * Takes a file for a member: opens it, asks for its square, stores it, and gives it to the member, or does what is `given`
 * with it. Draw `dialog` somewhere.
 */
export function useReference(): {
  readonly give: (member: CastMember, file: File, given?: Given) => void;
  readonly dialog: ReactNode;
} {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Opened>();
  const failure = useRef<number>(undefined);
  const give = useCallback(
    (member: CastMember, file: File, given?: Given) => {
      const fail = (text: string) => {
        failure.current = notify(text, { tone: 'error' });
      };
      // What was wrong with the picture before is of no use any more.
      if (failure.current !== undefined) dismiss(failure.current);
      const { readOnly } = projectState();
      if (readOnly !== undefined) {
        notify(t('project.readOnly', { reason: readOnly }), { tone: 'warning' });
        return;
      }
      if (isTooLarge(file)) {
        const [size, most] = [sizeInWords(file.size), sizeInWords(LIMITS.pictureBytes)];
        fail(t('cast.reference.tooLarge', { name: file.name, size, most }));
        return;
      }
      const slow = setTimeout(() => notify(t('cast.reference.opening', { name: file.name })), SLOW);
      openPicture(file)
        .then(
          (picture) => setOpen({ member, picture, given }),
          (error: unknown) => fail(t('cast.reference.failed', { name: file.name, why: wordsOf(error) })),
        )
        .finally(() => clearTimeout(slow));
    },
    [t],
  );
  const close = () => {
    open?.picture.release();
    setOpen(undefined);
  };
  return {
    give,
    dialog: open && <CropDialog key={open.picture.url} {...open} onClose={close} />,
  };
}
