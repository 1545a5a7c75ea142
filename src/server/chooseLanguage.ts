import type { Language } from '../shared/language.ts'

type ChooseLanguageArgs = { acceptLanguage?: string; cookie?: string; locale?: string | null }

const asLanguage = (value: string | null | undefined): Language | undefined =>
  value === 'vi' || value === 'en' ? value : undefined

const preferred = (header: string): Language | undefined =>
  header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = Number(
        parameters
          .find((each) => each.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { language: asLanguage(tag.split('-')[0]), quality: Number.isNaN(quality) ? 0 : quality }
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((left, right) => right.quality - left.quality)[0]?.language

/** The language of an answer: what the reader chose in the panel, then `?locale`, then the browser's; else Vietnamese. */
export const chooseLanguage = ({ acceptLanguage, cookie, locale }: ChooseLanguageArgs): Language =>
  asLanguage(/(?:^|;\s*)payload-lng=([a-z]{2})(?:;|$)/.exec(cookie ?? '')?.[1]) ??
  asLanguage(locale) ??
  preferred(acceptLanguage ?? '') ??
  'vi'
