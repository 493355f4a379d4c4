import type { Article } from '../../article/Article.ts'
import { newArticle } from '../../article/newArticle.ts'
import { proposeSlug } from '../../article/proposeSlug.ts'
import { bold, h2, numbered, p, quote, story, table } from '../build.ts'
import { localDay } from '../localDay.ts'
import { DAY, HOUR, shiftInstant } from '../shiftInstant.ts'
import { weekday } from '../weekday.ts'

const HEADLINE = 'ضلع کونسل کا بجٹ پہلی بار سرِعام پڑھ کر منظور'

/** Urdu, approved this morning: a vote, with its numbers. */
export function councilBudget(now: string): Article {
  const session = shiftInstant(now, -DAY)
  return newArticle(shiftInstant(now, -18 * HOUR), {
    status: 'approved',
    slugline: 'COUNCIL-BUDGET',
    slug: proposeSlug(HEADLINE),
    kicker: 'میرپورخاص · بلدیات',
    sections: ['Politics', 'City'],
    tags: ['ضلع کونسل', 'بجٹ', 'میرپورخاص'],
    priority: 3,
    bylines: [{ name: 'کامران جتوئی', role: 'نمائندۂ خصوصی' }],
    dateline: { place: 'میرپورخاص', date: localDay(session) },
    language: 'ur',
    wordTarget: 350,
    assignee: 'Nadia Shah',
    history: [
      { status: 'ready', by: 'کامران جتوئی', at: shiftInstant(now, -16 * HOUR), note: '' },
      {
        status: 'approved',
        by: 'Nadia Shah',
        at: shiftInstant(now, -150),
        note: 'رقوم کا میزان درست ہے۔ ویب کے لیے منظور۔',
      },
    ],
    modifiedAt: shiftInstant(now, -150),
    document: story(
      HEADLINE,
      'پانچ گھنٹے کے اجلاس میں ایک ایک مد پڑھی گئی؛ گیلری میں بیٹھے شہریوں نے دو غلطیاں پکڑ لیں۔',
      p(
        `میرپورخاص کی ضلع کونسل نے ${weekday(session, 'ur')} کو 240 کروڑ روپے کا سالانہ بجٹ منظور کر لیا۔ یہ پہلا موقع ہے کہ بجٹ کی ہر مد ایوان میں بلند آواز سے پڑھی گئی اور اجلاس عام شہریوں کے لیے کھلا رکھا گیا۔`,
      ),
      p(
        '46 رکنی ایوان میں ',
        bold('31 ارکان نے حق میں اور 12 نے مخالفت میں'),
        ' ووٹ دیا، جبکہ تین ارکان غیر حاضر رہے۔ کارروائی دوپہر دو بجے شروع ہوئی اور شام سات بجے ختم ہوئی۔',
      ),
      table([
        ['شعبہ', 'رقم (کروڑ روپے)', 'حصہ'],
        ['پانی اور نکاسیٔ آب', '96', '40 فیصد'],
        ['سڑکیں', '60', '25 فیصد'],
        ['تعلیم', '36', '15 فیصد'],
        ['صحت', '24', '10 فیصد'],
        ['انتظامی اخراجات', '24', '10 فیصد'],
        ['کل', '240', '100 فیصد'],
      ]),
      p(
        '“جو پیسہ عوام کا ہے، اس کا حساب عوام کے کان تک پہنچنا چاہیے،” کونسل کی چیئرپرسن شہناز لغاری نے اجلاس کے بعد صحافیوں سے گفتگو میں کہا۔ “آواز بیٹھ گئی، مگر بات بن گئی۔”',
      ),
      h2('گیلری سے دو اعتراض'),
      p(
        'اجلاس کے قواعد کے تحت شہری تحریری سوال بھیج سکتے تھے۔ موصول ہونے والے 64 سوالات میں سے دو نے بجٹ بدل دیا:',
      ),
      numbered(
        'ایک ریٹائرڈ ہیڈ ماسٹر نے نشاندہی کی کہ ایک ہی اسکول کی چار دیواری دو جگہ درج ہے؛ 40 لاکھ روپے نکال کر بیت الخلا کی مد میں ڈال دیے گئے۔',
        'ایک ٹھیکیدار نے بتایا کہ جس پل کی مرمت کے لیے رقم رکھی گئی ہے، وہ دو سال پہلے گر چکا ہے۔',
      ),
      quote(
        '“میں نے عمر بھر بچوں کے پرچے جانچے ہیں۔ یہ بھی ایک پرچہ تھا، بس نمبر ذرا زیادہ تھے۔”',
        'ماسٹر عبدالکریم پنہور، ریٹائرڈ ہیڈ ماسٹر',
      ),
      p(
        'قائدِ حزبِ اختلاف رئیس جاوید درس نے کہا کہ پڑھ کر سنانے سے بجٹ اچھا نہیں ہو جاتا۔ ان کا اعتراض تھا کہ صحت کے لیے رکھی گئی رقم پچھلے سال سے چار کروڑ کم ہے۔ چیئرپرسن نے اس کمی کی تصدیق کی اور بتایا کہ دو مراکزِ صحت صوبائی حکومت کو منتقل ہو چکے ہیں، اس لیے ان کا خرچ اب کونسل کے ذمے نہیں رہا۔',
      ),
    ),
  })
}
