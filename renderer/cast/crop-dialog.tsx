import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import { Button, Checkbox, Dialog, notify, Slider } from '../design/index.ts';
import { edit, projectState, refusalKind, studio, wordsOf } from '../project/index.ts';
import { referTo } from './cast-recipes.ts';
import { CropArea, type CropAreaProps } from './crop-area.tsx';
import { short } from './short-name.ts';
import { cutPicture, drawSquare } from './cut-picture.ts';
import type { OpenPicture } from './picture-file.ts';
import type { Given } from './reference.tsx';
import { resized, SMALLEST_SIDE, type SquareCrop, wholeSquare } from './square-crop.ts';
import styles from './crop.module.css';

export type CropDialogProps = {
  readonly member: CastMember;
  readonly picture: OpenPicture;
  /** What becomes of the picture; absent means that the member gets it. */
  readonly given: Given | undefined;
  readonly onClose: () => void;
};

const RESULT_SIDE = 128;

/** Whether to remove the background: where it works, as nobody said; as the user said; or not. */
type Background = 'try' | 'remove' | 'keep';

/** Chooses the square of a picture a member is drawn from, and stores it. */
export function CropDialog({ member, picture, given, onClose }: CropDialogProps) {
  const { t } = useTranslation();
  const { image } = picture;
  const size = { width: image.naturalWidth, height: image.naturalHeight };
  const [crop, setCrop] = useState<SquareCrop>(() => wholeSquare(size));
  const [background, setBackground] = useState<Background>(member.kind === 'entity' ? 'try' : 'keep');
  const [busy, setBusy] = useState(false);
  const store = async () => {
    setBusy(true);
    const usual: Given = {
      label: t('cast.edits.reference', { name: short(member.name) }),
      recipe: (draft, reference) => referTo(draft, member.id, reference),
    };
    try {
      const stored = await storeReference(picture, { crop, background, given: given ?? usual });
      notify(t(`cast.reference.${stored}`, { name: member.name }), {
        tone: stored === 'stored' ? 'success' : 'info',
      });
      onClose();
    } catch (error) {
      notify(t('cast.reference.failed', { name: picture.name, why: wordsOf(error) }), { tone: 'error' });
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || busy || onClose()}
      size="large"
      title={t('cast.crop.title')}
      description={t('cast.crop.description', { name: member.name })}
      actions={
        <>
          <Button disabledReason={busy ? t('cast.reference.uploading') : undefined} onClick={onClose}>
            {t('design.cancel')}
          </Button>
          <Button tone="primary" busy={busy} onClick={() => void store()}>
            {t('cast.crop.use')}
          </Button>
        </>
      }
    >
      <div className={styles['dialog']}>
        <CropArea picture={picture} size={size} crop={crop} onCrop={setCrop} />
        <div className={styles['side']}>
          <Result picture={picture} crop={crop} />
          <SizeSlider size={size} crop={crop} onCrop={setCrop} />
          {member.kind === 'entity' && (
            <Checkbox
              label={t('cast.crop.background')}
              hint={t('cast.crop.backgroundHint')}
              checked={background !== 'keep'}
              onCheckedChange={(remove) => setBackground(remove ? 'remove' : 'keep')}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}

function SizeSlider({ size, crop, onCrop }: Omit<CropAreaProps, 'picture'>) {
  const { t } = useTranslation();
  const largest = Math.min(size.width, size.height);
  return (
    <Slider
      label={t('cast.crop.size')}
      value={Math.round((crop.side / largest) * 100)}
      min={Math.min(100, Math.ceil((SMALLEST_SIDE / largest) * 100))}
      max={100}
      step={1}
      format={(percent) => `${percent} %`}
      onValueChange={(percent) => onCrop(resized(crop, size, (percent / 100) * (largest / crop.side)))}
    />
  );
}

/** Stores the square, and says whether its background stayed against the default. */
async function storeReference(
  { image, name: fileName }: OpenPicture,
  how: { readonly crop: SquareCrop; readonly background: Background; readonly given: Given },
): Promise<'stored' | 'storedWhole'> {
  const { project } = projectState();
  const picture = await cutPicture(image, how.crop);
  const add = (removeBackground: boolean) =>
    studio.media.addPicture({ project, picture, fileName, removeBackground });
  let kept = false;
  const { media } = await add(how.background !== 'keep').catch((error: unknown) => {
    // Nobody asked for it: a background that cannot be removed is no reason to refuse the picture.
    if (how.background !== 'try' || refusalKind(error) !== 'invalid') throw error;
    kept = true;
    return add(false);
  });
  // The user may have gone to another film while the picture was stored.
  if (projectState().project === project) {
    edit(how.given.label, (draft) => how.given.recipe(draft, { media, fileName }));
    how.given.after?.();
  }
  return kept ? 'storedWhole' : 'stored';
}

function Result({ picture, crop }: { readonly picture: OpenPicture; readonly crop: SquareCrop }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null) drawSquare(canvas.current, picture.image, crop);
  }, [picture, crop]);
  return (
    <figure className={styles['result']}>
      <canvas ref={canvas} width={RESULT_SIDE} height={RESULT_SIDE} aria-hidden />
      <figcaption>{t('cast.crop.result')}</figcaption>
    </figure>
  );
}
