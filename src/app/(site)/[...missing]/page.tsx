import { notFound } from 'next/navigation'

/** Every address without a page of its own, so that it is told in the site's own words. */
export default function MissingPage() {
  notFound()
}
