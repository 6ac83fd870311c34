import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import { notify } from '../design/index.ts';
import { projectState } from '../project/index.ts';
import { CropDialog } from './crop-dialog.tsx';
import { MOST_BYTES, type OpenPicture, openPicture } from './picture-file.ts';

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
      void openPicture(file).then((picture) => {
        if (typeof picture !== 'string') setOpen({ member, picture });
        else
          notify(
            t(`cast.reference.${picture}`, {
              megabytes: Math.ceil(file.size / 1024 / 1024),
              most: MOST_BYTES / 1024 / 1024,
            }),
            { tone: 'error' },
          );
      });
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
