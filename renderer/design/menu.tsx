import { Check } from 'lucide-react';
import { ContextMenu as RadixContext, DropdownMenu as Radix } from 'radix-ui';
import { Fragment, type ReactNode } from 'react';
import { enterInOrder } from './enter-in-order.ts';
import styles from './menu.module.css';

export type MenuItem =
  | 'separator'
  | {
      readonly label: string;
      readonly icon?: ReactNode;
      readonly keys?: string | undefined;
      readonly onSelect: () => void;
      readonly danger?: boolean;
      /** Makes the item a tick box. */
      readonly checked?: boolean;
      readonly disabledReason?: string | undefined;
    };

/** Both Radix menus have these parts, under their own names. */
type Parts = Pick<typeof Radix, 'Item' | 'CheckboxItem' | 'Separator'>;

function Items({ items, parts }: { readonly items: readonly MenuItem[]; readonly parts: Parts }) {
  return items.map((item, index) => {
    const key = item === 'separator' ? `separator ${index}` : item.label;
    if (item === 'separator') return <parts.Separator key={key} className={styles['separator']} />;
    const common = {
      className: styles['item'],
      // Stays reachable by the arrow keys, so that its reason can be read.
      onSelect: (event: Event) =>
        item.disabledReason === undefined ? item.onSelect() : event.preventDefault(),
      ...(item.disabledReason === undefined ? {} : { 'aria-disabled': true }),
      ...(item.danger === true ? { 'data-danger': true } : {}),
    };
    const inside = (
      <Fragment>
        {item.checked === undefined ? (
          item.icon
        ) : (
          <span className={styles['tick']}>{item.checked && <Check aria-hidden />}</span>
        )}
        <span className={styles['words']}>
          {item.label}
          {item.disabledReason !== undefined && <span className={styles['note']}>{item.disabledReason}</span>}
        </span>
        {item.keys !== undefined && <kbd className={styles['keys']}>{item.keys}</kbd>}
      </Fragment>
    );
    return item.checked === undefined ? (
      <parts.Item key={key} {...common}>
        {inside}
      </parts.Item>
    ) : (
      <parts.CheckboxItem key={key} checked={item.checked} {...common}>
        {inside}
      </parts.CheckboxItem>
    );
  });
}

export type MenuProps = {
  /** One button that takes a ref. */
  readonly trigger: ReactNode;
  readonly items: readonly MenuItem[];
  readonly align?: 'start' | 'center' | 'end';
};

/** A list of things to do, behind a button. */
export function Menu({ trigger, items, align = 'start' }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles['content']}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onKeyDownCapture={enterInOrder}
        >
          <Items items={items} parts={Radix} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export type ContextMenuProps = { readonly items: readonly MenuItem[]; readonly children: ReactNode };

/** A list of things to do with what is under the pointer (or focused: the menu key, Shift+F10). */
export function ContextMenu({ items, children }: ContextMenuProps) {
  return (
    <RadixContext.Root modal={false}>
      <RadixContext.Trigger asChild>{children}</RadixContext.Trigger>
      <RadixContext.Portal>
        <RadixContext.Content
          className={styles['content']}
          collisionPadding={8}
          onKeyDownCapture={enterInOrder}
        >
          <Items items={items} parts={RadixContext} />
        </RadixContext.Content>
      </RadixContext.Portal>
    </RadixContext.Root>
  );
}
