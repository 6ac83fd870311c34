import { Tabs as Radix } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

export type Tab<T extends string> = {
  readonly value: T;
  readonly label: ReactNode;
  /** Small, behind the label: a count. */
  readonly badge?: ReactNode;
  readonly content: ReactNode;
  /** What may be dropped on the tab itself. */
  readonly drops?: Pick<ComponentProps<'button'>, 'onDragOver' | 'onDragLeave' | 'onDrop'>;
  /** Something that may be dropped here is held over it. */
  readonly over?: boolean;
};

export type TabsProps<T extends string> = {
  /** Names the row of tabs. */
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onValueChange: (value: T) => void;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly className?: string;
};

/** Several pages in one place. */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { label, tabs, value, onValueChange, orientation = 'horizontal', className } = props;
  return (
    <Radix.Root
      className={classNames(styles['root'], styles[orientation], className)}
      value={value}
      onValueChange={(next) => onValueChange(next as T)}
      orientation={orientation}
    >
      <Radix.List className={styles['list']} aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className={classNames(styles['tab'], tab.over === true && styles['over'])}
            {...tab.drops}
          >
            {tab.label}
            {tab.badge}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className={styles['content']}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
