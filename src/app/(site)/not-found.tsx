import { Empty } from './parts/Empty.tsx'
import { SiteFrame } from './parts/SiteFrame.tsx'

export default function NotFound() {
  return (
    <SiteFrame>
      <div className="wrap section">
        <h1 className="unseen">Không tìm thấy trang</h1>
        <Empty title="Không tìm thấy trang này.">
          <p>
            Địa chỉ không đúng, hoặc bài viết đã được gỡ. Mời quay về <a href="/">trang chủ</a> hoặc xem{' '}
            <a href="/guong-dien-hinh">gương điển hình tiên tiến</a>.
          </p>
        </Empty>
      </div>
    </SiteFrame>
  )
}
