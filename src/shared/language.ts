export type Language = 'en' | 'vi'
