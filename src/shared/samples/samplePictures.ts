/** The pictures of the sample stories: file names in resources/samples. */
export const SAMPLE_PICTURES = [
  'storm-channel.jpg',
  'river-gauge.jpg',
  'valley-map.jpg',
  'siren-mast.jpg',
  'wheat-market.jpg',
  'reading-car.jpg',
  'bad-air-days.jpg',
] as const

export type SamplePicture = (typeof SAMPLE_PICTURES)[number]

/** The same pictures as the library stored them: the name by content, and pixels. */
export type SampleMedia = Readonly<Record<SamplePicture, { name: string; width: number; height: number }>>
