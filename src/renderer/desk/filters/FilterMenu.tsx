import { CalendarRange, Check, ChevronRight, ListFilter } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import { parseQuery } from '../../../shared/search/parseQuery.ts'
import menu from '../../ui/Menu.module.css'
import { TopLayer } from '../../ui/TopLayer.ts'
import { DAYS } from './DAYS.ts'
import { DateRangeDialog } from './DateRangeDialog.tsx'
import { FIELD_ICONS } from './FIELD_ICONS.ts'
import styles from './FilterMenu.module.css'
import { facetsOf } from './facetsOf.ts'
import { isTerm } from './isTerm.ts'
import { setDates } from './setDates.ts'
import { toggleTerm } from './toggleTerm.ts'
import { useFieldWords } from './useFieldWords.ts'

export type FilterMenuProps = { rows: readonly StoryRow[]; query: string; onQuery(query: string): void }

const FACETS = ['status', 'section', 'author', 'lang', 'tag'] as const
const MOST = 60

/** Chooses fields of the query by pointing: what is chosen is written into it, and read from it. */
export function FilterMenu({ rows, query, onQuery }: FilterMenuProps) {
  const { t } = useTranslation('filters')
  const layer = useContext(TopLayer)
  const [range, setRange] = useState(false)
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className={styles.trigger}>
          <ListFilter size={14} strokeWidth={1.7} aria-hidden />
          {t('filter')}
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal container={layer}>
          <DropdownMenu.Content className={menu.menu} align="start" sideOffset={4} collisionPadding={8}>
            <Choices rows={rows} query={query} onQuery={onQuery} onRange={() => setRange(true)} />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {range && <DateRangeDialog query={query} onQuery={onQuery} onClose={() => setRange(false)} />}
    </>
  )
}

function Choices({ rows, query, onQuery, onRange }: FilterMenuProps & { onRange(): void }) {
  const { t } = useTranslation('filters')
  const { valueWords } = useFieldWords()
  const layer = useContext(TopLayer)
  // Of the moment the menu was opened: its lines do not move under the pointer.
  const [facets] = useState(() => facetsOf(rows))
  const terms = parseQuery(query)
  const After = FIELD_ICONS.after
  const after = terms.find(term => term.field === 'after')?.value.toLowerCase() ?? ''
  return (
    <>
      {FACETS.map(field => {
        const Icon = FIELD_ICONS[field]
        return (
          <DropdownMenu.Sub key={field}>
            <DropdownMenu.SubTrigger className={menu.item}>
              <Icon size={15} strokeWidth={1.7} aria-hidden />
              {t(`field.${field}`)}
              <ChevronRight size={14} aria-hidden className={styles.more} />
            </DropdownMenu.SubTrigger>
            <DropdownMenu.Portal container={layer}>
              <DropdownMenu.SubContent className={`${menu.menu} ${styles.values}`} collisionPadding={8}>
                {facets[field].slice(0, MOST).map(value => (
                  <DropdownMenu.CheckboxItem
                    key={value}
                    className={menu.item}
                    checked={terms.some(isTerm(field, value))}
                    onSelect={event => {
                      // Several may be chosen before the menu is left.
                      event.preventDefault()
                      onQuery(toggleTerm(query, field, value))
                    }}
                  >
                    <bdi className={styles.value}>{valueWords(field, value) ?? value}</bdi>
                    <DropdownMenu.ItemIndicator>
                      <Check size={15} aria-hidden />
                    </DropdownMenu.ItemIndicator>
                  </DropdownMenu.CheckboxItem>
                ))}
                {facets[field].length === 0 && (
                  <DropdownMenu.Item className={menu.item} disabled>
                    {t('nothingToChoose')}
                  </DropdownMenu.Item>
                )}
              </DropdownMenu.SubContent>
            </DropdownMenu.Portal>
          </DropdownMenu.Sub>
        )
      })}
      <DropdownMenu.Sub>
        <DropdownMenu.SubTrigger className={menu.item}>
          <After size={15} strokeWidth={1.7} aria-hidden />
          {t('field.date')}
          <ChevronRight size={14} aria-hidden className={styles.more} />
        </DropdownMenu.SubTrigger>
        <DropdownMenu.Portal container={layer}>
          <DropdownMenu.SubContent className={menu.menu} collisionPadding={8}>
            <DropdownMenu.RadioGroup
              value={after}
              onValueChange={value => onQuery(setDates(query, value, ''))}
            >
              {['', ...DAYS].map(day => (
                <DropdownMenu.RadioItem key={day} value={day} className={menu.item}>
                  <span className={styles.value}>{day ? valueWords('after', day) : t('anyDate')}</span>
                  <DropdownMenu.ItemIndicator>
                    <Check size={15} aria-hidden />
                  </DropdownMenu.ItemIndicator>
                </DropdownMenu.RadioItem>
              ))}
            </DropdownMenu.RadioGroup>
            <DropdownMenu.Separator className={styles.separator} />
            <DropdownMenu.Item className={menu.item} onSelect={onRange}>
              <CalendarRange size={15} strokeWidth={1.7} aria-hidden />
              {t('range')}
            </DropdownMenu.Item>
          </DropdownMenu.SubContent>
        </DropdownMenu.Portal>
      </DropdownMenu.Sub>
    </>
  )
}
