import { Combine, Ellipsis, ImageUp, Info, Pencil, Split, Trash2, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, Menu, type MenuItem } from '../design/index.ts';
import { edit, useProject } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { referTo, removeUnused } from './cast-recipes.ts';
import type { MemberCardProps } from './member-card.tsx';
import { short } from './short-name.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { PictureInput } from './picture-input.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';

type Asked = 'rename' | 'merge' | 'split';

type MenuProps = MemberCardProps & {
  readonly onDetails: () => void;
  readonly onAsk: (what: Asked) => void;
  readonly onFile: () => void;
};

/** Why a member cannot be merged or split, or nothing. */
function useHindrances({ member, scenes }: Pick<MemberCardProps, 'member' | 'scenes'>) {
  const { t } = useTranslation();
  const selected = useProject((state) => state.selection.scene);
  const alone = useProject(
    ({ document }) =>
      !Object.values(document.cast).some(({ id, kind }) => id !== member.id && kind === member.kind),
  );
  const here = scenes.some(({ id }) => id === selected);
  const onlyHere = scenes.length === 1 ? t('cast.splitOnlyHere') : undefined;
  return {
    merge: alone ? t('cast.mergeNobody') : undefined,
    split: here ? onlyHere : t('cast.splitNotHere'),
    remove: scenes.length > 0 ? t('cast.removeInUse') : undefined,
  };
}

function useItems(props: MenuProps): readonly MenuItem[] {
  const { member, onDetails, onAsk, onFile } = props;
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const why = useHindrances(props);
  const name = short(member.name);
  const pictured = member.reference !== undefined;
  const item = (
    label: string,
    icon: ReactNode,
    onSelect: () => void,
    disabledReason = readOnly,
  ): MenuItem => ({
    label,
    icon,
    onSelect,
    disabledReason,
  });
  const clear = () =>
    edit(t('cast.edits.clearReference', { name }), (draft) => referTo(draft, member.id, undefined));
  const remove = () => edit(t('cast.edits.remove', { name }), (draft) => removeUnused(draft, member.id));
  return [
    { label: t('cast.details'), icon: <Info aria-hidden />, onSelect: onDetails },
    item(t('cast.rename'), <Pencil aria-hidden />, () => onAsk('rename')),
    item(t(pictured ? 'cast.reference.change' : 'cast.reference.add'), <ImageUp aria-hidden />, onFile),
    ...(pictured ? [item(t('cast.reference.clear'), <X aria-hidden />, clear)] : []),
    'separator',
    item(t('cast.merge'), <Combine aria-hidden />, () => onAsk('merge'), readOnly ?? why.merge),
    item(t('cast.split'), <Split aria-hidden />, () => onAsk('split'), readOnly ?? why.split),
    'separator',
    {
      label: t('cast.remove'),
      icon: <Trash2 aria-hidden />,
      danger: true,
      disabledReason: readOnly ?? why.remove,
      onSelect: remove,
    },
  ];
}

/** Everything to do with a member, behind one button. */
export function MemberMenu(props: MemberCardProps & { readonly onDetails: () => void }) {
  const { member, scenes, onPicture } = props;
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  const input = useRef<HTMLInputElement>(null);
  const selected = useProject((state) => state.selection.scene);
  const items = useItems({ ...props, onAsk: setAsked, onFile: () => input.current?.click() });
  const close = () => setAsked(undefined);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={t('cast.more', { name: member.name })} size="small">
            <Ellipsis aria-hidden />
          </IconButton>
        }
        items={items}
      />
      <PictureInput ref={input} onFile={(file) => onPicture(member, file)} />
      {asked === 'rename' && <RenameDialog member={member} scenes={scenes} onClose={close} />}
      {asked === 'merge' && <MergeDialog member={member} onClose={close} />}
      {asked === 'split' && selected !== undefined && (
        <SplitDialog member={member} scene={selected} onClose={close} />
      )}
    </>
  );
}
