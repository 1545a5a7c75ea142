import { generatePageMetadata, RootPage } from '@payloadcms/next/views'

import config from '../../../../payload.config.js'
import { importMap } from '../importMap.js'

export const generateMetadata = (props) => generatePageMetadata({ ...props, config })

const Page = (props) => RootPage({ ...props, config, importMap })

export default Page
