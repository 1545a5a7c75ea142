import type { Metadata } from 'next'

import { listLegalDocuments } from '../../../services/publication/listLegalDocuments.ts'
import { Empty } from '../parts/Empty.tsx'
import { LegalTable } from '../parts/LegalTable.tsx'
import { PageHead } from '../parts/PageHead.tsx'
import { SiteFrame } from '../parts/SiteFrame.tsx'
import { sitePayload } from '../sitePayload.ts'

export const metadata: Metadata = {
  alternates: { canonical: '/van-ban' },
  description: 'Văn bản pháp luật và chỉ đạo về công tác thi đua, khen thưởng, kèm tình trạng hiệu lực.',
  title: 'Văn bản pháp luật',
}

export default async function LegalPage() {
  const rows = await listLegalDocuments(await sitePayload())
  return (
    <SiteFrame current="legal">
      <PageHead
        lead="Văn bản pháp luật và chỉ đạo về công tác thi đua, khen thưởng, kèm tình trạng hiệu lực."
        title="Văn bản pháp luật"
      />
      <div className="wrap section">
        {rows.length === 0 ? <Empty title="Chưa có văn bản nào được đăng." /> : <LegalTable rows={rows} />}
      </div>
    </SiteFrame>
  )
}
