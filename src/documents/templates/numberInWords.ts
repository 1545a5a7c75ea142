const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const scales = ['', 'nghìn', 'triệu'] as const
const largest = 999_999_999_999_999

const digit = (value: number): string => digits[value] ?? ''

/** Three digits; with `isInner` also the hundreds and tens that are zero, as they are read behind a bigger group. */
function groupInWords(group: number, isInner: boolean): string {
  const [hundreds, tens, units] = [Math.floor(group / 100), Math.floor((group % 100) / 10), group % 10]
  const words: string[] = []
  if (hundreds > 0 || isInner) words.push(digit(hundreds), 'trăm')
  if (tens > 1) words.push(digit(tens), 'mươi')
  if (tens === 1) words.push('mười')
  if (tens === 0 && units > 0 && words.length > 0) words.push('linh')
  if (units > 0) words.push(unitInWords(tens, units))
  return words.join(' ')
}

function unitInWords(tens: number, units: number): string {
  if (units === 1 && tens > 1) return 'mốt'
  if (units === 4 && tens > 1) return 'tư'
  return units === 5 && tens > 0 ? 'lăm' : digit(units)
}

function wholeInWords(value: number): string {
  if (value === 0) return digit(0)
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000)
  const words = groups.flatMap((group, index) => {
    const place = groups.length - 1 - index
    const scale = scales[place % 3] ?? ''
    // Every third group counts in tỷ: 1.000.000.000.000 is «một nghìn tỷ».
    const isBillion = place >= 3 && place % 3 === 0
    if (group === 0) return isBillion ? ['tỷ'] : []
    return [groupInWords(group, index > 0), scale, ...(isBillion ? ['tỷ'] : [])]
  })
  return words.filter((word) => word !== '').join(' ')
}

/**
 * A number as it is read aloud in Vietnamese, with a capital: `Một triệu hai trăm nghìn`; decimals digit by digit behind
 * «phẩy». Empty for what is not finite or too large.
 */
export function numberInWords(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > largest) return ''
  const [whole = '0', decimals = ''] = Math.abs(value)
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .split('.')
  const read = [
    ...(value < 0 ? ['âm'] : []),
    wholeInWords(Number(whole)),
    ...(decimals === '' ? [] : ['phẩy', ...Array.from(decimals, (each) => digit(Number(each)))]),
  ].join(' ')
  return read.charAt(0).toLocaleUpperCase('vi') + read.slice(1)
}
