'use client'

import type { Health } from '../../services/health/health.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'
import { DeliverySection } from './DeliverySection.tsx'
import { isSound } from './healthTexts.ts'
import { TimerSection } from './TimerSection.tsx'

/** What does not go on by itself, and what to do about it. */
export function HealthDesk() {
  const vi = useLanguage() === 'vi'
  const { failure, loading, reload, value } = useResource<Health>('/api/outbox/health')
  const title = vi ? 'Tình trạng hệ thống' : 'System health'

  return (
    <ViewFrame crumbs={[{ label: title }]}>
      <div className="td-health__head">
        <h1>{title}</h1>
        <button className="td-button" disabled={loading} onClick={() => void reload()} type="button">
          {vi ? 'Kiểm tra lại' : 'Check again'}
        </button>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {!value && loading && <p className="td-muted">{vi ? 'Đang kiểm tra…' : 'Checking…'}</p>}
      {value && (
        <>
          <p aria-live="polite" className={isSound(value) ? 'td-health__sound' : undefined}>
            {verdict(value, vi)} {vi ? 'Kiểm tra lúc' : 'Checked'} {formatDateTime(value.checkedAt)}.
          </p>
          <DeliverySection name="dead" onDone={reload} trouble={value.dead} />
          <DeliverySection name="schedules" onDone={reload} trouble={value.schedules} />
          <TimerSection trouble={value.lateTimers} />
          <DeliverySection name="late" onDone={reload} trouble={value.late} />
          <DeliverySection name="stuck" trouble={value.stuck} />
          {value.unsettled > 0 && (
            <p className="td-health">
              {vi
                ? `${String(value.unsettled)} hồ sơ có bước vừa thực hiện đang được ghi vào nhật ký.`
                : `${String(value.unsettled)} dossiers have a step that is being written to history.`}
            </p>
          )}
        </>
      )}
    </ViewFrame>
  )
}

const verdict = (health: Health, vi: boolean): string => {
  if (isSound(health))
    return vi
      ? 'Mọi việc gửi và nhắc hạn đang chạy bình thường.'
      : 'All deliveries and reminders go as they should.'
  return vi ? 'Có việc cần xử lý dưới đây.' : 'Some things below need seeing to.'
}
