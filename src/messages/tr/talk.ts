import type { Messages } from '../messages';

/** Turkish words of greetings, questions and the consent card. */
export const talk: Messages = {
  own: '{heading}',
  'greeting.welcome-back': 'Yeniden hoş geldiniz. Kaldığınız yer burada: {products}.',
  'greeting.compare': 'Yeniden hoş geldiniz. Karşılaştırdığınız iki ürün burada: {products}.',
  'greeting.first':
    'Hoş geldiniz. Rahatça bakın; neleri sevdiğinizi yalnızca bu tarayıcıda hatırlarız.',
  'greeting.continue': 'Kaldığım yerden',
  'greeting.compare-action': 'Yeniden bakayım',
  'greeting.benefit.resume': 'Baktıklarınızı yeniden aramanız gerekmez.',
  'greeting.benefit.privacy': 'Bilgilerinizin nerede durduğunu baştan bilirsiniz.',
  'question.ease': 'Aradığınızı bulmak kolay mıydı?',
  'question.ease.benefit': 'Kolay değilse geri çekilir, daha az gösteririz.',
  'question.ease.thanks': 'Teşekkür ederiz. Böyle sürdüreceğiz.',
  'question.ease.thanks-low': 'Üzgünüz. Artık daha az gösteriyoruz.',
  'question.taste': 'Sizin için neyi öne alalım?',
  'question.taste.benefit': 'Raflar, seçtiğinize göre hemen değişir.',
  'question.taste.thanks': 'Teşekkür ederiz. Raflarınız artık bununla başlıyor.',
  'question.why': 'Neden soruyoruz?',
  'question.later': 'Sonra',
  'question.never': 'Bir daha sorma',
  'question.lowest': 'Çok zordu',
  'question.highest': 'Çok kolaydı',
  'question.face': '5 üzerinden {n}',
  close: 'Kapat',
  'consent.title': 'Neleri sevdiğinizi hatırlayalım mı?',
  'consent.text':
    'Bu dükkân kendini size göre düzenleyebilir: raflar, bir selam, arada bir soru. Öğrendikleri yalnızca bu tarayıcıda durur; dilediğiniz an silebilirsiniz.',
  'consent.text-send':
    'Bu dükkân kendini size göre düzenleyebilir: raflar, bir selam, arada bir soru. Öğrendiklerini bu tarayıcı saklar ve burada yaptıklarınızı, adınız olmadan, dükkâna gönderir. Dilediğiniz an silebilirsiniz.',
  'consent.yes': 'Bana göre düzenle',
  'consent.no': 'Düzenleme',
};
