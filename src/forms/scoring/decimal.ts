/** A decimal number without the errors of binary fractions: `units` / 10^`scale`. */
export type Decimal = { scale: number; units: bigint }

/** A number as the decimal that people read: 0.1 is a tenth. What is finer than 12 places is cut off. */
export function decimal(value: number): Decimal {
  // From here on a number is whole, and JavaScript writes it with an exponent.
  if (Math.abs(value) >= 1e21) return { scale: 0, units: BigInt(value) }
  const text = Math.abs(value) < 1e-6 ? value.toFixed(12) : String(value)
  const [whole = '0', fraction = ''] = text.split('.')
  const places = fraction.slice(0, 12)
  return { scale: places.length, units: BigInt(whole + places) }
}

export const zero: Decimal = { scale: 0, units: 0n }

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { scale, units: scaled(a, scale) + scaled(b, scale) }
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { ...b, units: -b.units })
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { scale: a.scale + b.scale, units: a.units * b.units }
}

export function isLess(a: Decimal, b: Decimal): boolean {
  return minus(a, b).units < 0n
}

/** Rounded to so many places: half away from zero, as people do by hand, or towards zero. */
export function round(value: Decimal, places: number, mode: 'down' | 'halfUp'): Decimal {
  if (value.scale <= places) return value

  const divisor = 10n ** BigInt(value.scale - places)
  const whole = value.units / divisor
  const rest = value.units % divisor
  const size = rest < 0n ? -rest : rest
  const isUp = mode === 'halfUp' && size * 2n >= divisor
  return { scale: places, units: isUp ? whole + (value.units < 0n ? -1n : 1n) : whole }
}

export function toNumber({ scale, units }: Decimal): number {
  const isNegative = units < 0n
  const digits = String(isNegative ? -units : units).padStart(scale + 1, '0')
  const cut = digits.length - scale
  return Number(`${isNegative ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut) || '0'}`)
}

const scaled = ({ scale, units }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale)
