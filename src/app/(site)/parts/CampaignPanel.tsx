import type { CampaignCard } from '../../../publication/types.ts'
import { Day } from './Day.tsx'
import { Rosette } from './Rosette.tsx'

type CampaignPanelProps = { campaign: CampaignCard }

/** The campaign of the year. */
export function CampaignPanel({ campaign }: CampaignPanelProps) {
  return (
    <section aria-labelledby="phong-trao" className="campaign">
      <div className="wrap campaign-inner">
        <div className="campaign-year" aria-hidden="true">
          <Rosette />
          <span>{campaign.year}</span>
        </div>
        <div>
          <p className="kicker">Phong trào của năm</p>
          <h2 id="phong-trao">{campaign.title}</h2>
          {campaign.goals.length === 0 ? null : (
            <ul className="goals">
              {campaign.goals.slice(0, 6).map((goal) => (
                <li key={goal}>{goal}</li>
              ))}
            </ul>
          )}
          <p className="meta">
            Nhận hồ sơ từ <Day iso={campaign.opensAt} /> đến <Day iso={campaign.closesAt} />
          </p>
        </div>
      </div>
    </section>
  )
}
