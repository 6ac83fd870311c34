import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import { LIMITS, sizeInWords } from '../../preload/contract/limits.ts';
import { notify } from '../design/index.ts';
import { projectState, wordsOf } from '../project/index.ts';
import { CropDialog } from './crop-dialog.tsx';
import { isTooLarge, type OpenPicture, openPicture } from './picture-file.ts';

/** What takes longer than this many milliseconds is said to be under way. */
const SLOW = 1000;

/** Takes a file for a member: opens it, asks for its square, stores it. Draw `dialog` somewhere. */
export function useReference(): {
  readonly give: (member: CastMember, file: File) => void;
  readonly dialog: ReactNode;
} {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ readonly member: CastMember; readonly picture: OpenPicture }>();
  const give = useCallback(
    (member: CastMember, file: File) => {
      const { readOnly } = projectState();
      if (readOnly !== undefined) {
        notify(t('project.readOnly', { reason: readOnly }), { tone: 'warning' });
        return;
      }
      if (isTooLarge(file)) {
        const [size, most] = [sizeInWords(file.size), sizeInWords(LIMITS.pictureBytes)];
        notify(t('cast.reference.tooLarge', { size, most }), { tone: 'error' });
        return;
      }
      const slow = setTimeout(() => notify(t('cast.reference.opening', { name: file.name })), SLOW);
      openPicture(file)
        .then(
          (picture) => setOpen({ member, picture }),
          (error: unknown) => notify(t('cast.reference.failed', { why: wordsOf(error) }), { tone: 'error' }),
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
    dialog: open && (
      <CropDialog key={open.picture.url} member={open.member} picture={open.picture} onClose={close} />
    ),
  };
}
