import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { disabledAttributes, refuseClick, type Disablable } from './disabled.ts';
import { enterInOrder } from './enter-in-order.ts';
import { Field, type FieldWords } from './field.tsx';
import menu from './menu.module.css';
import styles from './select.module.css';
import { styleNonce } from './style-nonce.ts';
import { Tooltip } from './tooltip.tsx';

export type SelectOption<T extends string> = {
  readonly value: T;
  readonly label: ReactNode;
  readonly note?: string | undefined;
  readonly disabledReason?: string | undefined;
};

export type SelectProps<T extends string> = FieldWords &
  Disablable & {
    readonly value: T | undefined;
    readonly options: readonly SelectOption<T>[];
    readonly onValueChange: (value: T) => void;
    readonly placeholder?: string;
    /** What to go to when the list closes, if not back to the select itself: a field that a choice opened, say. */
    readonly focusAfter?: () => HTMLElement | null | undefined;
  };

/** One of a few. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { value, options, onValueChange, placeholder, disabledReason, focusAfter, ...words } = props;
  const off = disabledReason !== undefined;
  return (
    <Field {...words}>
      {(ids) => (
        <Radix.Root
          value={value ?? ''}
          onValueChange={(next) => onValueChange(next as T)}
          {...(off ? { open: false } : {})}
        >
          <Tooltip text={disabledReason}>
            <Radix.Trigger
              className={styles['trigger']}
              {...ids}
              {...disabledAttributes(disabledReason)}
              {...(off ? { onClick: refuseClick } : {})}
            >
              <span className={styles['value']}>
                <Radix.Value placeholder={placeholder} />
              </span>
              <ChevronDown aria-hidden />
            </Radix.Trigger>
          </Tooltip>
          <Radix.Portal>
            <Radix.Content
              className={classNames(menu['content'], styles['content'])}
              position="popper"
              sideOffset={4}
              collisionPadding={8}
              onKeyDownCapture={enterInOrder}
              onCloseAutoFocus={(event) => {
                const next = focusAfter?.();
                if (!next) return;
                event.preventDefault();
                next.focus();
              }}
            >
              <Radix.Viewport className={styles['viewport']} nonce={styleNonce()}>
                <Options options={options} />
              </Radix.Viewport>
            </Radix.Content>
          </Radix.Portal>
        </Radix.Root>
      )}
    </Field>
  );
}

function Options({ options }: { readonly options: readonly SelectOption<string>[] }) {
  return options.map((option) => (
    <Radix.Item
      key={option.value}
      value={option.value}
      className={menu['item']}
      disabled={option.disabledReason !== undefined}
    >
      <span className={menu['tick']}>
        <Radix.ItemIndicator>
          <Check aria-hidden />
        </Radix.ItemIndicator>
      </span>
      <span className={menu['words']}>
        <Radix.ItemText>{option.label}</Radix.ItemText>
        {(option.disabledReason ?? option.note) !== undefined && (
          <span className={menu['note']}>{option.disabledReason ?? option.note}</span>
        )}
      </span>
    </Radix.Item>
  ));
}
