import type { Newsroom } from '../article/Newsroom.ts'

/** The invented newspaper the sample stories were written for. */
export const sampleNewsroom: Newsroom = {
  name: 'The Indus Courier',
  tagline: 'News from the river and the road',
  baseUrl: 'https://indus-courier.example',
  languages: ['en', 'ur'],
  sections: ['City', 'Politics', 'Business', 'Defence & Security', 'Climate', 'Culture', 'Sport'],
  authors: [
    { name: 'Amna Raza', role: 'City reporter' },
    { name: 'Hasan Baig', role: 'Climate correspondent' },
    { name: 'Maryam Yusuf', role: 'Northern correspondent' },
    { name: 'Hira Qazi', role: 'Data editor' },
    { name: 'Daniyal Marri', role: 'Sports writer' },
    { name: 'Farhan Lodhi', role: 'Business reporter' },
    { name: 'Kamran Jatoi', role: 'Special correspondent' },
    { name: 'سعدیہ خان', role: 'نمائندۂ سکھر' },
    { name: 'کامران جتوئی', role: 'نمائندۂ خصوصی' },
    { name: 'Nadia Shah', role: 'Editor' },
  ],
  styleRules: [],
  profiles: [],
  savedSearches: [],
}
