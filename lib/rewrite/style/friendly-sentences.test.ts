import { describe, expect, it } from 'vitest';
import { rewritten } from '../../../tests/support/rewritten';

describe('friendly, as people write', () => {
  it.each([
    [
      'We regret to inform you that your application was unsuccessful on this occasion.',
      "We're sorry, but your application was unsuccessful this time.",
    ],
    [
      'Dear Sir or Madam, I am writing to inform you that your parcel has arrived.',
      'Hello, just to let you know, your parcel has arrived.',
    ],
    [
      'We regret to inform you that the event has been cancelled.',
      "We're sorry, but the event has been cancelled.",
    ],
    [
      'Please do not hesitate to contact me if you require further information.',
      'Just get in touch if you need more information.',
    ],
    ['You are required to submit the form prior to 1 June.', 'Please hand in the form before 1 June.'],
    [
      'I would be grateful if you could send me a copy of the invoice.',
      'It would be great if you could send me a copy of the invoice.',
    ],
    ['We would like to request a refund of 45 euros.', "We'd like a refund of 45 euros."],
    ['It is not possible to change the date.', "It isn't possible to change the date."],
    ['However, we were unable to find the document.', "But we couldn't find the document."],
    ['Kindly confirm receipt of this message.', 'Please confirm receipt of this message.'],
    ['I apologize for the inconvenience.', "I'm sorry about the inconvenience."],
    ['We are currently investigating the matter.', "We're now looking into the matter."],
    [
      'The goods will be delivered in approximately three weeks.',
      'The goods will be delivered in about three weeks.',
    ],
    ['You must wear a helmet.', 'Please wear a helmet.'],
    ['Therefore, the meeting has been postponed.', 'So the meeting has been put off.'],
    ['Furthermore, the lift is out of order.', 'Also, the lift is out of order.'],
    [
      'I have received your letter and I will reply to you shortly.',
      "I've received your letter and I'll get back to you shortly.",
    ],
    [
      'If you have any questions, you must contact us before noon.',
      'If you have any questions, please get in touch with us before noon.',
    ],
    ['Send me the signed contract.', 'Please send me the signed contract.'],
    ['Thank you for your assistance.', 'Thanks for your help.'],
    ['Please find attached the minutes of the meeting.', "I've attached the minutes of the meeting."],
    ['I look forward to hearing from you.', "I'd love to hear from you."],
    ['Please ensure that the door is locked.', 'Please make sure that the door is locked.'],
    ['The children were not permitted to enter the room.', "The kids weren't permitted to enter the room."],
    [
      'He did not purchase the car because it was too expensive.',
      "He didn't buy the car because it was too expensive.",
    ],
    [
      'Should you have any questions, please notify us immediately.',
      'If you have any questions, please tell us right away.',
    ],
    ['Yours sincerely, Martha Quinn', 'Best wishes, Martha Quinn'],
    ['Kind regards', 'Best wishes'],
    [
      'Dear colleagues, the kitchen will not be available on Monday.',
      "Hi everyone, the kitchen won't be available on Monday.",
    ],
    ['We attempted to contact you numerous times.', 'We tried to contact you many times.'],
    ['She resides in Madrid and does not require a visa.', "She lives in Madrid and doesn't need a visa."],
    [
      'Members are requested to provide us with their new addresses.',
      'Members are requested to give us their new addresses.',
    ],
    ['We await your response.', "We're waiting for your response."],
    [
      'I would like to discuss the offer with you at your earliest convenience.',
      "I'd like to talk about the offer with you when you have a moment.",
    ],
    ['There is sufficient time to complete the form.', "There's enough time to fill in the form."],
    ['I wish to cancel my order.', "I'd like to cancel my order."],
    ['It is mandatory to wear a mask.', 'Please wear a mask.'],
    ['Do not enter the building without a badge.', "Don't enter the building without a badge."],
    ['Regarding your question, we do not offer discounts.', "About your question, we don't offer discounts."],
    ['They have not informed us of the change.', "They haven't told us about the change."],
    ['It has been a pleasure to work with you.', "It's been a pleasure to work with you."],
    ['We would be pleased to assist you.', "We'd be happy to help you."],
    ['I am unable to attend the meeting, as I am in Rome.', "I can't attend the meeting, as I am in Rome."],
    ['That is all I am able to say.', "That's all I'm able to say."],
    ['Could you please advise us of the cost?', 'Could you please tell us about the cost?'],
    [
      'Unfortunately, your application was not successful.',
      "Unfortunately, your application wasn't successful.",
    ],
    [
      'I am writing to inform you that the gas will be turned off on Monday.',
      'Just to let you know, the gas will be turned off on Monday.',
    ],
    ['Please be advised that the office has moved.', 'Just so you know, the office has moved.'],
    [
      'You must provide us with a copy of your passport prior to departure.',
      'Please give us a copy of your passport before departure.',
    ],
    [
      'It should be noted that the price does not include breakfast.',
      "Just so you know, the price doesn't include breakfast.",
    ],
    [
      'To whom it may concern, I would like to apply for the position.',
      "Hello, I'd like to apply for the position.",
    ],
  ])('%s', async (text, expected) => {
    expect(await rewritten('friendly', text)).toBe(expected);
  });

  it.each([
    'You must be tired after the journey.',
    'Email is the best way to reach me.',
    'Book prices have risen.',
    'Contact details are below.',
    'Do you know what time it is in London?',
    'You have no idea how happy I am today.',
    'All of you are invited.',
    'All visitors are required to sign in.',
    'Respectfully, I disagree.',
    'They discovered a new planet.',
    'He made an attempt to escape.',
    'The new rule is intended to help.',
    'It is, however, a difficult question.',
    'It is what it is.',
    'I know what it is and where she is now.',
    'We ensure the quality of our products.',
    'The tenant shall not smoke in the building.',
  ])('leaves as it is: %s', async (text) => {
    expect(await rewritten('friendly', text)).toBe(text);
  });
});
