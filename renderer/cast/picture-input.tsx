import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { PICTURE_TYPES } from './picture-file.ts';

export type PictureInputProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly onFile: (file: File) => void;
};

/** The unseen half of a button that lets the user choose a picture file. */
export function PictureInput({ ref, onFile }: PictureInputProps) {
  const { t } = useTranslation();
  return (
    <input
      ref={ref}
      type="file"
      accept={PICTURE_TYPES}
      hidden
      aria-label={t('cast.reference.add')}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file !== undefined) onFile(file);
        // The same file may be chosen again.
        event.currentTarget.value = '';
      }}
    />
  );
}
