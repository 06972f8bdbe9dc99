import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language';

describe('detectLanguage', () => {
  it.each([
    ['ja', '港の古い灯台は、来月から修理のために閉じられます。見学はできません。'],
    ['zh', '港口的旧灯塔下个月将关闭维修，期间不接待游客。'],
    ['ko', '항구의 오래된 등대는 다음 달부터 수리를 위해 문을 닫는다.'],
    ['ar', 'أغلقت المدينة الجسر القديم يوم الاثنين بعد أن وجد المهندسون شقوقا في أساسه.'],
    ['hi', 'नदी पर बना पुराना पुल सोमवार को बंद कर दिया गया।'],
    ['el', 'Η παλιά γέφυρα έκλεισε τη Δευτέρα για επισκευές.'],
    [
      'en',
      'The old bridge was closed on Monday after the engineers had found cracks in it, and no one knows when it will open.',
    ],
    [
      'de',
      'Die alte Brücke wurde am Montag gesperrt, weil man Risse in einem der Pfeiler gefunden hat, und niemand weiß, wann sie wieder öffnet.',
    ],
    [
      'fr',
      'Le vieux pont a été fermé lundi parce que les ingénieurs ont trouvé des fissures dans un des piliers, et on ne sait pas quand il sera rouvert.',
    ],
    [
      'es',
      'El viejo puente fue cerrado el lunes porque los ingenieros han encontrado grietas en uno de los pilares, y no se sabe cuándo se abrirá.',
    ],
  ])('tells %s', (lang, text) => expect(detectLanguage([text])).toBe(lang));

  it.each([
    ['Russian or Bulgarian', 'Старый мост закрыли в понедельник после того, как инженеры нашли трещины.'],
    ['Persian', 'پل قدیمی شهر روز دوشنبه بسته شد، زیرا مهندسان در پایه آن ترک پیدا کردند.'],
    [
      'Portuguese',
      'A velha ponte foi fechada na segunda-feira porque os engenheiros encontraram fissuras em um dos pilares, e não se sabe quando será aberta.',
    ],
    [
      'Italian',
      'Il vecchio ponte è stato chiuso lunedì perché gli ingegneri hanno trovato delle crepe in uno dei piloni, e non si sa quando riaprirà.',
    ],
    [
      'Dutch',
      'De oude brug werd maandag gesloten omdat de ingenieurs scheuren in een van de pijlers hadden gevonden, en niemand weet wanneer hij weer open gaat.',
    ],
    [
      'Polish',
      'Stary most zamknięto w poniedziałek, ponieważ inżynierowie znaleźli pęknięcia w jednym z filarów, i nikt nie wie, kiedy zostanie otwarty.',
    ],
    ['too few words', 'The bridge is closed'],
    ['no words', '2024 · 15:30 €'],
    ['nothing', ''],
  ])('says nothing of %s', (_, text) => expect(detectLanguage([text])).toBe(''));

  it('is not led astray by a few words in another script', () => {
    const text =
      'The word 灯台 means lighthouse, and it is the name of the inn that stands at the end of the road by the sea.';
    expect(detectLanguage([text])).toBe('en');
  });
});
