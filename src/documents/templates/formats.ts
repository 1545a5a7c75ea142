import { formatDate } from '../../shared/formatDate.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import { formatNumber } from '../../shared/formatNumber.ts'
import type { Text } from '../../shared/text.ts'
import { longDate } from './longDate.ts'
import { numberInWords } from './numberInWords.ts'
import { printValue } from './printValue.ts'

type Format = { apply: (value: unknown) => string; label: Text }

const dated =
  (print: (iso: string) => string) =>
  (value: unknown): string =>
    print(typeof value === 'string' ? value : '')

/** What is no number is printed as it is, so that a mistake is seen and nothing is lost. */
const counted =
  (print: (number: number) => string) =>
  (value: unknown): string =>
    typeof value === 'number' ? print(value) : printValue(value)

const worded =
  (change: (text: string) => string) =>
  (value: unknown): string =>
    change(printValue(value))

/** What may stand behind the bar of a tag: `{answers.amount | money}`. */
export const formats = {
  date: { apply: dated(formatDate), label: { vi: 'Ngày: 05/02/2026', en: 'Day: 05/02/2026' } },
  longDate: {
    apply: dated(longDate),
    label: { vi: 'Ngày bằng chữ: ngày 05 tháng 02 năm 2026', en: 'Day in words' },
  },
  lower: {
    apply: worded((text) => text.toLocaleLowerCase('vi')),
    label: { vi: 'Chữ thường', en: 'Small letters' },
  },
  money: {
    apply: counted((number) => `${formatNumber(number)} đồng`),
    label: { vi: 'Số tiền: 1.250.000 đồng', en: 'Money: 1.250.000 đồng' },
  },
  moneyInWords: {
    apply: counted((number) => `${numberInWords(number)} đồng`),
    label: { vi: 'Số tiền bằng chữ: Một triệu đồng', en: 'Money in words: Một triệu đồng' },
  },
  number: { apply: counted(formatNumber), label: { vi: 'Số: 1.250,5', en: 'Number: 1.250,5' } },
  numberInWords: {
    apply: counted(numberInWords),
    label: { vi: 'Số bằng chữ: Mười hai', en: 'Number in words: Mười hai' },
  },
  time: {
    apply: dated(formatDateTime),
    label: { vi: 'Giờ và ngày: 17:00, 05/02/2026', en: 'Time and day: 17:00, 05/02/2026' },
  },
  upper: {
    apply: worded((text) => text.toLocaleUpperCase('vi')),
    label: { vi: 'CHỮ IN HOA', en: 'CAPITALS' },
  },
} satisfies Record<string, Format>

export type FormatName = keyof typeof formats
