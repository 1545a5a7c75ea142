/** The states of a campaign in which nominations are taken, within its dates. */
export const openCampaignStates: readonly string[] = ['published', 'halfway']
