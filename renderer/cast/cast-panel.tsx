import { Users } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import { EmptyState } from '../design/index.ts';
import { useProject } from '../project/index.ts';
import { membersInOrder } from './cast-list.ts';
import styles from './cast.module.css';
import { MemberCard } from './member-card.tsx';
import { pictureOf } from './picture-file.ts';
import { useReference } from './reference.tsx';

/** Everybody and every place of the film, once each: how the pack sees them, and where they play. */
export function CastPanel() {
  const { t } = useTranslation();
  const document = useProject((state) => state.document);
  const listed = useMemo(() => membersInOrder(document), [document]);
  const { give, dialog } = useReference();
  usePaste(give);
  const groups = (['entity', 'place'] as const).map((kind) => ({
    kind,
    title: t(kind === 'entity' ? 'cast.entities' : 'cast.places'),
    members: listed.filter(({ member }) => member.kind === kind),
  }));
  return (
    <div className={styles['panel']}>
      {listed.length === 0 ? (
        <EmptyState icon={<Users aria-hidden />} title={t('cast.empty')}>
          {t('cast.emptyHint')}
        </EmptyState>
      ) : (
        groups
          .filter(({ members }) => members.length > 0)
          .map(({ kind, title, members }) => (
            <section key={kind} aria-label={title}>
              <h3 className={styles['heading']}>
                {title} <span className={styles['count']}>{members.length}</span>
              </h3>
              <ul className={styles['list']}>
                {members.map(({ member, scenes }) => (
                  <MemberCard key={member.id} member={member} scenes={scenes} onPicture={give} />
                ))}
              </ul>
            </section>
          ))
      )}
      {dialog}
    </div>
  );
}

/** A picture pasted while a card (or something in it) has the focus is for that member. */
function usePaste(give: (member: CastMember, file: File) => void): void {
  const cast = useProject((state) => state.document.cast);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const focused = document.activeElement;
      const id = focused?.closest<HTMLElement>('[data-member]')?.dataset['member'];
      const member = id === undefined ? undefined : cast[id];
      const file = pictureOf(event.clipboardData);
      if (member === undefined || file === undefined) return;
      event.preventDefault();
      give(member, file);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [cast, give]);
}
