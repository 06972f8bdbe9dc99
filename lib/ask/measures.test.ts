import { expect, it } from 'vitest';
import { holdsMeasure, measureOf } from './measures';

it.each([
  ['How much does the ticket cost?', 'money', 'It is 12 crowns.', 'It takes 12 minutes.'],
  ['What is the price of the tent?', 'money', 'Yours for €99.', 'It weighs 2 kg.'],
  ['ticket price for students', 'money', 'Students pay 48 kronor.', 'Students get 48 pages.'],
  ['What year did it open?', 'year', 'It opened in May 1962.', 'It opened in May.'],
  ['What time does it shut?', 'clock', 'It shuts at 6, an hour before the shop.', 'It shuts on 26 December.'],
  ['what time is it over', 'clock', 'Until 10.30pm', 'For £10.30 until 5 June'],
  ['How long did they film?', 'time', 'For three nights.', 'Every ten minutes.'],
  ['How long does it take?', 'time', 'About two hours.', 'It is 2 m long.'],
  ['How old is the keeper?', 'age', 'She is seventy-eight.', 'She has 78 hens.'],
  ['How tall is the tower?', 'length', 'It rises 34 metres.', 'It has 34 steps.'],
  ['How heavy is a barrel?', 'weight', 'Some 200 kg.', 'A barrel stands at the tent.'],
  ['How long is the wait?', 'extent', 'It lasts an hour.', 'We sold 30 in May, all at 9 AM.'],
  ['How much it costs', 'money', '45 zł a day.', '45 days.'],
  ['How old do you have to be?', 'age', 'You must be at least 21.', 'You must bring 21 pens.'],
  ['How old must they be?', 'age', 'Only 18 or over.', 'Only 18 of them.'],
  ['How far in advance should I ask?', 'time', 'Four days ahead.', 'Four metres ahead.'],
  ['How fast was the wind?', 'speed', 'Gusts of 85 km/h.', 'It blew for 85 km.'],
  ['What temperature should it have?', 'temperature', 'At 4 °C.', 'For 4 hours.'],
  ['How hot must the oven be?', 'temperature', 'Heat it to 200C/180C fan.', 'Room 200, and a cup.'],
  ['How far is the hotel from the station?', 'extent', 'It is a ten-minute walk.', 'It has ten rooms.'],
  ['How fast is the broadband?', 'speed', 'You get 500 Mbps.', 'You get 500 channels.'],
  ['How much do children pay?', 'money', 'There is no charge for children.', 'There is no lift.'],
  ['how long do prescriptions take', 'time', 'After two working days.', 'After two working dogs.'],
  ["What's the phone number?", 'phone', 'Telephone: 01632 960 412', 'At night, call 111.'],
  ['Which number do I call at night?', 'phone', '+44 (0)1632 960-412', 'Room 1412 at night.'],
  ['How often have the pipes burst?', 'frequency', '14 times in all.', 'It took five years.'],
  ['How often is it emptied?', 'frequency', 'On the first day of every month.', 'In three months.'],
  ['How long is the film?', 'extent', 'A film of 94 minutes.', 'One of ten films.'],
  ['How long was the rope?', 'extent', 'It was 30 m long.', 'It had 30 knots.'],
  ['How much barley?', 'amount', '200 g of barley.', 'All of it and a day more, or in 30 minutes.'],
  ['What was the final score?', 'score', 'It ended 2–2.', 'From 18 yards.'],
  ['How big is it?', 'size', 'Floor area 62 m²', 'It has 62 windows.'],
  ['How big can my bag be?', 'size', 'No more than 55 x 40 x 23 cm.', 'No more than 10 kg.'],
  ['How large is the team?', 'size', 'A team of twelve.', 'A bag of 12 kg.'],
  ['What percentage was lost?', 'share', 'A third of it.', 'It cost 3 crowns.'],
] as const)('%s is answered with %s', (question, measure, amount, other) => {
  expect(measureOf(question)).toBe(measure);
  expect(holdsMeasure(measure, amount)).toBe(true);
  expect(holdsMeasure(measure, other)).toBe(false);
});

it('lets any number do for other questions', () => {
  expect(measureOf('How many hens are there?')).toBeUndefined();
  expect(measureOf('Who lives there?')).toBeUndefined();
  expect(measureOf('How high is the deposit?')).toBeUndefined();
});

it('takes a text without end in its stride', () => {
  expect(holdsMeasure('weight', '1'.repeat(200_000))).toBe(false);
});
