import { daysAfterEntering } from '../pieces.ts'

/**
 * Days to accept: a complaint within 10 (Luật Khiếu nại 2011, Điều 27), a denunciation within 7 working days – never fewer
 * than 9 days (Luật Tố cáo 2018, Điều 24). To be read again with Luật 136/2025/QH15; the office confirms.
 */
export const toAccept = `if answers.loaiDon = "complaint" then ${daysAfterEntering(10)} else if answers.loaiDon = "denunciation" then ${daysAfterEntering(9)} else null`

/** What has its own law, and stops an award while it is verified. */
export const stopsAwards = 'list contains(["complaint", "denunciation"], answers.loaiDon)'

/** Days to settle after acceptance: 30 both (Luật Khiếu nại 2011, Điều 28; Luật Tố cáo 2018, Điều 30). */
export const toSettle = `if ${stopsAwards} then ${daysAfterEntering(30)} else null`

/** More time in a difficult matter: 15 days for a complaint, 30 for a denunciation (the same articles). */
export const toSettleLonger = `if answers.loaiDon = "denunciation" then ${daysAfterEntering(30)} else ${daysAfterEntering(15)}`

/** Days to complain a second time after the answer: 30 (Luật Khiếu nại 2011, Điều 33); all else is closed sooner. */
export const toAppeal = `if answers.loaiDon = "complaint" then ${daysAfterEntering(30)} else null`
