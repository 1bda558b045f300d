// @ts-check
import { pageLanguage } from '../store/settings.js';

const tr = {
  bar: 'Gösteri çubuğu',
  show: '▴ Gösteri',
  personas: 'Kim geliyor?',
  summary: '{events} olay · {visits} ziyaret · {days} gün',
  waiting: 'Birebir bekleniyor',
  missing: 'Birebir bu sayfada yok',
  walking: 'Anlatılıyor: {done}/{all}',
  refused: 'Hiçbiri saklanmadı: {reason}',
  reset: 'Sıfırla',
  time: 'Zamanda gezinti',
  today: 'Bugün',
  forwardOne: '+1 gün',
  forward: '+{n} gün',
  date: 'Demo tarihi',
  clock: 'Demo saati: {day}',
  pages: 'Başka dükkânlar',
  index: 'Mahalle',
  ga4: 'GA4 dükkânı',
  bare: 'Yalın HTML',
  split: 'Yan yana',
  splitTitle: 'Aynı sayfa, iki kez',
  without: 'Birebir’siz',
  with: 'Birebir’le',
  single: 'Tek görünüm',
};

/** @type {Readonly<Record<keyof typeof tr, string>>} */
const en = {
  bar: 'Demo bar',
  show: '▴ Demo',
  personas: 'Who is coming in?',
  summary: '{events} events · {visits} visits · {days} days',
  waiting: 'Waiting for Birebir',
  missing: 'Birebir is not on this page',
  walking: 'Replaying: {done}/{all}',
  refused: 'None was kept: {reason}',
  reset: 'Reset',
  time: 'Time travel',
  today: 'Today',
  forwardOne: '+1 day',
  forward: '+{n} days',
  date: 'Demo date',
  clock: 'Demo clock: {day}',
  pages: 'Other shops',
  index: 'Mahalle',
  ga4: 'GA4 shop',
  bare: 'Bare HTML',
  split: 'Side by side',
  splitTitle: 'One page, twice',
  without: 'Without Birebir',
  with: 'With Birebir',
  single: 'Single view',
};

/**
 * @param {keyof typeof tr} key
 * @param {Readonly<Record<string, string | number>>} [values]
 */
export function say(key, values = {}) {
  const language = pageLanguage() === 'en' ? en : tr;
  return language[key].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
