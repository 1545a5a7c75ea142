import type { RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { buildLinkPage, type LinkPage } from '../documents/linkPage/buildLinkPage.ts'
import { followLink } from '../services/links/followLink.ts'
import { linkPageOf } from '../services/links/linkPageOf.ts'
import { noteOpening } from '../services/links/noteOpening.ts'
import { openLink, type OpenedLink } from '../services/links/openLink.ts'
import { DomainError } from '../shared/domainError.ts'
import { requestState } from './requestState.ts'
import { sendProblem } from './sendProblem.ts'

type Answer = { page: LinkPage; status: number }

const unknown: Answer = {
  page: {
    kind: 'told',
    message: 'Không có liên kết nào ở địa chỉ này. Đề nghị kiểm tra lại địa chỉ trong thư.',
    title: 'Không tìm thấy liên kết',
  },
  status: 404,
}
const failed: Answer = {
  page: {
    kind: 'told',
    message: 'Hệ thống đang gặp sự cố nên chưa ghi nhận được. Đề nghị Ông/Bà mở lại liên kết sau ít phút.',
    title: 'Chưa thực hiện được',
  },
  status: 503,
}

/**
 * The pages behind one-time links. Looking changes nothing but when the link was first opened, so that a mail scanner that follows every link does no harm;
 * only the form that is sent from the page acts. The address is a secret: it is kept out of logs, caches and referrers.
 */
export const serveLinks =
  ({ payload }: { payload: Payload }): RequestHandler =>
  async (req, res) => {
    const method = req.method === 'HEAD' ? 'GET' : req.method
    if (method !== 'GET' && method !== 'POST') {
      res.setHeader('Allow', 'GET, HEAD, POST')
      return sendProblem(res, 405)
    }
    const token = requestState(res).url.pathname.split('/')[2] ?? ''
    try {
      const opened = await openLink(payload, token)
      if (!opened) return send(res, unknown)
      await noteOpening(payload, opened)
      const form = method === 'POST' ? new URLSearchParams(requestState(res).body ?? '') : null
      send(res, form ? await follow(payload, opened, form) : shown(opened))
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A one-time link failed', requestId: requestState(res).id })
      send(res, failed)
    }
  }

const shown = (opened: OpenedLink): Answer => ({
  page: linkPageOf(opened),
  status: opened.judged.status === 'open' ? 200 : 410,
})

const follow = async (payload: Payload, opened: OpenedLink, form: URLSearchParams): Promise<Answer> => {
  if (opened.judged.status !== 'open') return shown(opened)
  const given = {
    choice: form.get('choice') ?? '',
    comment: (form.get('comment') ?? '').trim().normalize('NFC'),
  }
  const [action = '', choice] = given.choice.split(':', 2)
  try {
    const comment = given.comment === '' ? undefined : given.comment
    const { label } = await followLink({ action, choice, comment, opened, payload })
    const message = `Ý kiến “${label.vi}” của Ông/Bà đã được ghi vào hồ sơ. Trân trọng cảm ơn. Ông/Bà có thể đóng trang này.`
    return { page: { kind: 'told', message, title: 'Đã ghi nhận ý kiến' }, status: 200 }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.status === 410)
      return {
        page: { kind: 'told', message: error.text.vi, title: 'Liên kết không còn hiệu lực' },
        status: 410,
      }
    const problem = error.problems[0]?.message.vi ?? error.text.vi
    return { page: linkPageOf(opened, given, problem), status: error.status }
  }
}

const send = (res: Response, { page, status }: Answer): void => {
  res.setHeader('Cache-Control', 'private, no-store')
  // Not `no-referrer`: a browser would then send the form as if from nowhere, and it would be refused.
  res.setHeader('Referrer-Policy', 'strict-origin')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  res.status(status).type('html').send(buildLinkPage(page))
}
