import { describe, expect, it } from 'vitest';
import { readsAsEnglish } from './english';

describe('readsAsEnglish', () => {
  it.each([
    'See you tomorrow!',
    'Quick question about invoices',
    'Yesterday I go to the cinma with my freinds.',
    'The café in Málaga was lovely, and die Straße was quiet.',
    'ok',
  ])('takes for English: %s', (text) => {
    expect(readsAsEnglish(text)).toBe(true);
  });

  it.each([
    '',
    '1234 🎈',
    'Ich komme morgen mit dem Zug und bleibe bis Sonntag.',
    'Je ne sais pas si c’est la bonne adresse.',
    'No sé si esta es la dirección que me diste.',
    'Non so se questo è il posto che cerchi.',
    'Não sei se esta é a rua para a praia.',
    'Ik weet niet of het een goede dag is.',
    'Jag vet inte om det är en bra dag.',
    'Nie wiem, czy to jest dobry dzień.',
    'Завтра будет дождь.',
    '明日は雨です。',
    'غدا سوف تمطر',
    'Привет and hello, как дела сегодня утром',
  ])('takes for something else: %s', (text) => {
    expect(readsAsEnglish(text)).toBe(false);
  });
});
