import { describe, expect, it } from 'vitest';
import { rewritten } from '../../../tests/support/rewritten';

describe('shorter, as people write', () => {
  it.each([
    ['Thank you for all of your help.', 'Thank you for all your help.'],
    [
      'Hi Dana, I just wanted to reach out to you in order to find out whether or not you will be able to attend the workshop next week.',
      'Hi Dana, I wanted to contact you to find out whether you will be able to attend the workshop next week.',
    ],
    [
      'Due to the fact that the elevator is being repaired, all of the visitors are asked to use the stairs at the back.',
      'Because the elevator is being repaired, all the visitors are asked to use the stairs at the back.',
    ],
    [
      'At this point in time we do not have the ability to accept card payments.',
      'Now we cannot accept card payments.',
    ],
    [
      'It is important to note that the deadline for applications has been moved to the end of June.',
      'The deadline for applications has been moved to the end of June.',
    ],
    [
      'It is important to note that the hall is closed, and that the stairs are wet.',
      'It is important to note that the hall is closed, and that the stairs are wet.',
    ],
    [
      'We made a decision to move the launch to September because of the fact that a large number of testers reported crashes.',
      'We decided to move the launch to September because many testers reported crashes.',
    ],
    [
      'Please note that the office will be closed for a period of three days during the course of next month.',
      'The office will be closed for three days during next month.',
    ],
    [
      'There are a number of reasons why I am of the opinion that we should wait.',
      'There are several reasons why I think that we should wait.',
    ],
    [
      'Is it possible to get a refund in the event that the concert is cancelled?',
      'Is it possible to get a refund if the concert is cancelled?',
    ],
    [
      'He is in charge of the kitchen and has a tendency to shout when he is under pressure.',
      'He runs the kitchen and tends to shout when he is under pressure.',
    ],
    [
      'The committee is in the process of reviewing the plans and will get in touch with you at a later date.',
      'The committee is reviewing the plans and will get in touch with you later.',
    ],
    [
      'In spite of the fact that it rained for the most part, the vast majority of our guests stayed until midnight.',
      'Although it rained for the most part, most of our guests stayed until midnight.',
    ],
    [
      'I would really appreciate it if you could send me the signed form at your earliest convenience.',
      'Please send me the signed form soon.',
    ],
    [
      'We conducted an investigation into the matter and came to the conclusion that no data had been lost.',
      'We investigated the matter and concluded that no data had been lost.',
    ],
    [
      'I am writing to let you know that my new address is 14 Elm Street.',
      'My new address is 14 Elm Street.',
    ],
    [
      'I was wondering if you could tell me how to reset my password.',
      'Please tell me how to reset my password.',
    ],
    ['I was wondering if you could help me with the printer?', 'Could you help me with the printer?'],
    [
      'Could you please be so kind as to let me know about the delay in advance of the meeting?',
      'Could you please tell me about the delay before the meeting?',
    ],
    [
      'The manager gave careful consideration to the proposal prior to making a choice.',
      'The manager considered the proposal before choosing.',
    ],
    [
      'In my personal opinion I think that the old version was better.',
      'I think the old version was better.',
    ],
    [
      'Needless to say, we were really very disappointed with the service.',
      'We were disappointed with the service.',
    ],
    [
      'Our team has the capability to deliver in excess of 500 orders on a daily basis.',
      'Our team can deliver over 500 orders daily.',
    ],
    [
      'As a result of the strike, a significant number of flights were delayed.',
      'Because of the strike, many flights were delayed.',
    ],
    ["At the end of the day, it's your money.", "It's your money."],
    [
      'The reason why I am calling is that my parcel never arrived.',
      'The reason I am calling is that my parcel never arrived.',
    ],
    ['Each and every one of us made a contribution to the gift.', 'Every one of us contributed to the gift.'],
    [
      'He got in touch with the bank with the intention of closing his account.',
      'He contacted the bank with the intention of closing his account.',
    ],
    [
      'She is able to speak four languages and I am not able to speak one.',
      'She can speak four languages and I cannot speak one.',
    ],
    [
      'We are not in a position to offer you a discount at the present time.',
      'We cannot offer you a discount now.',
    ],
    ['They have been in need of a new roof for a long time.', 'They have needed a new roof for a long time.'],
    [
      'In light of the fact that you are a new customer, we will not charge you for shipping.',
      'Since you are a new customer, we will not charge you for shipping.',
    ],
    ["It's an absolutely amazing book, and I really enjoyed it.", "It's an amazing book, and I enjoyed it."],
    [
      'I honestly think that they should have made an effort to call.',
      'I honestly think they should have tried to call.',
    ],
    ['This is an extremely urgent matter.', 'This is an urgent matter.'],
    ['There is no doubt that the bridge is safe.', 'Certainly, the bridge is safe.'],
    [
      'If it is necessary for you to leave early, do not forget to return back your badge.',
      'If you must leave early, do not forget to return your badge.',
    ],
    [
      'The director will take into consideration the possibility that the costs rise up.',
      'The director will consider the possibility that the costs rise up.',
    ],
    [
      'Subsequent to the meeting, the two companies reached an agreement on the price.',
      'After the meeting, the two companies agreed on the price.',
    ],
    ['He really does not know what he is doing.', 'He does not know what he is doing.'],
    ['Do you really want that?', 'Do you want that?'],
    ['Let us know whether or not you can make it.', 'Let us know whether you can make it.'],
    ['We sell a wide variety of different cheeses in our shop.', 'We sell many cheeses in our shop.'],
    ['On the other hand, renting gives you more freedom.', 'But renting gives you more freedom.'],
    [
      'The team carried out an analysis of the water samples and provided a summary of the results.',
      'The team analyzed the water samples and summarized the results.',
    ],
    [
      'Be advised that dogs must be kept on a lead at all times.',
      'Dogs must be kept on a lead at all times.',
    ],
    ['The film was shot in the city of Prague in the month of May.', 'The film was shot in Prague in May.'],
    ['The new rule has had an impact on small shops.', 'The new rule has affected small shops.'],
    [
      'I hope that you are well and that the kids are enjoying school.',
      'I hope you are well and that the kids are enjoying school.',
    ],
    ['You should make certain that the door is locked.', 'You should ensure that the door is locked.'],
    [
      'It should be noted that Maria was not informed about the change.',
      'Maria was not informed about the change.',
    ],
    [
      'Please feel free to contact me in the event that you have any questions.',
      'Please contact me if you have any questions.',
    ],
    ['He wrote that it is able to fly.', 'He wrote that it can fly.'],
    [
      'In the near future, we plan to add an additional feature with respect to billing.',
      'Soon, we plan to add an additional feature with respect to billing.',
    ],
    [
      'In order that we may process your claim, please provide us with a copy of your receipt.',
      'So that we may process your claim, please provide us with a copy of your receipt.',
    ],
    ['The customer expressed her anger in a polite manner.', 'The customer expressed her anger politely.'],
    [
      'We have a meeting about the budget at 10, and I have to make a copy of the slides before then.',
      'We have a meeting about the budget at 10, and I have to copy the slides before then.',
    ],
    [
      'I am of the view that it is possible that we have lost the file, and it should be noted that I told you so.',
      'I think it is possible that we have lost the file, and I told you so.',
    ],
    [
      'Could you possibly get in contact with the plumber prior to Friday?',
      'Could you contact the plumber before Friday?',
    ],
    [
      'It goes without saying that we will take action as soon as we are in receipt of the documents.',
      'We will act as soon as we have the documents.',
    ],
    [
      'Applicants who are not able to come in person have the option to take the test online.',
      'Applicants who cannot come in person can take the test online.',
    ],
    [
      'The parties reached an agreement on new terms on a temporary basis.',
      'The parties agreed on new terms temporarily.',
    ],
    [
      'In the majority of cases, the fault is indicative of a worn belt.',
      'Usually, the fault indicates a worn belt.',
    ],
    [
      'Students have the opportunity to take a look at the exhibits free of charge on a monthly basis.',
      'Students can look at the exhibits free of charge monthly.',
    ],
    [
      'The dishwasher was returned back to the store because it was making a noise that I had never heard.',
      'The dishwasher was returned to the store because it was making a noise that I had never heard.',
    ],
    [
      'I had a chat with Lena about the rent, and she is supportive of the idea.',
      'I chatted with Lena about the rent, and she supports the idea.',
    ],
    [
      'Despite the fact that sales were up, profit went down to a large extent because of rent.',
      'Although sales were up, profit went down to a large extent because of rent.',
    ],
    [
      'Every single time I call, I have to wait in excess of twenty minutes, and then I am cut off.',
      'Every single time I call, I have to wait over twenty minutes, and then I am cut off.',
    ],
    ['There are a lot of people who have a preference for tea.', 'Many people prefer tea.'],
    [
      "I'm not going to lie, it was absolutely freezing and completely dark.",
      "I'm not going to lie, it was freezing and dark.",
    ],
    ['Would you be able to give me some idea of the cost?', 'Could you give me some idea of the cost?'],
    [
      'Would you be willing to make a contribution to the coffee fund?',
      'Could you contribute to the coffee fund?',
    ],
    [
      'She made an effort to smile, but it was obvious that she was not happy.',
      'She tried to smile, but it was obvious that she was not happy.',
    ],
    [
      'During the time that you were away, we made changes to the login page and made improvements to the search.',
      'While you were away, we changed the login page and improved the search.',
    ],
    [
      'The board took the decision to close the branch with effect from 1 March.',
      'The board decided to close the branch from 1 March.',
    ],
    [
      'As you may already know, the gym will be closed on Monday for the purpose of cleaning.',
      'The gym will be closed on Monday for cleaning.',
    ],
    ['This medicine has an effect on your ability to drive.', 'This medicine affects your ability to drive.'],
    [
      'To be completely honest, I did not really like the ending.',
      'Honestly, I did not really like the ending.',
    ],
    [
      'The two teams cooperated together on the project over the course of the year.',
      'The two teams cooperated on the project over the year.',
    ],
    [
      'You can reach the cabin by means of a narrow path that is located close to the river.',
      'You can reach the cabin by a narrow path that is close to the river.',
    ],
    [
      'I have been under the impression that the fee was refundable.',
      'I have thought that the fee was refundable.',
    ],
    [
      'They decided to postpone until later the repainting of the fence.',
      'They decided to postpone the repainting of the fence.',
    ],
    [
      'The hotel is in close proximity to the station and is situated next to a park.',
      'The hotel is near the station and is next to a park.',
    ],
    [
      'If at all possible, I would like to make a booking for two nights.',
      'If possible, I would like to book two nights.',
    ],
    [
      'I want to point out that the amount of 45 euros was deducted twice.',
      'The amount of 45 euros was deducted twice.',
    ],
    [
      'He gave a description of the man to the police and provided help to the victims.',
      'He described the man to the police and helped the victims.',
    ],
    ["We can't be held responsible in the event of loss.", "We can't be held responsible in case of loss."],
    [
      'They are going to make an announcement at a later time.',
      'They are going to make an announcement later.',
    ],
    ["Please don't hesitate to ask if anything is unclear.", 'Please ask if anything is unclear.'],
    [
      'On a number of occasions, the driver did not stop for the reason that he was late.',
      'Several times, the driver did not stop because he was late.',
    ],
    ['It can be seen that the two curves are completely identical.', 'The two curves are identical.'],
    ['He is able to and he will.', 'He can and he will.'],
    [
      'He makes use of every opportunity he gets, and so do I.',
      'He uses every opportunity he gets, and so do I.',
    ],
    ['The vast majority of it was useless.', 'Most of it was useless.'],
    ['A great many of the seats were empty.', 'Many of the seats were empty.'],
    ['The news came as an unexpected surprise to all of us.', 'The news came as a surprise to all of us.'],
    [
      "This is an absolutely essential step, and it's really an honest mistake.",
      "This is an essential step, and it's an honest mistake.",
    ],
    ['A very old friend of mine owns a really amazing boat.', 'An old friend of mine owns an amazing boat.'],
    [
      'In order to reset it, press and hold the button until such time as the light turns off.',
      'To reset it, press and hold the button until the light turns off.',
    ],
  ])('%s', async (text, expected) => {
    expect(await rewritten('shorter', text)).toBe(expected);
  });

  it.each([
    'She made a decision that surprised everyone in the room.',
    'The papers are in order, so you can sign them.',
    'Put the cards in order to see which one is missing.',
    'The number of people who came was a number of 40.',
    'It was absolutely not my intention to offend you.',
    'The task is not completely finished yet.',
    'All of the above answers are wrong.',
    'He told me "at this point in time we are able to help" and hung up.',
    'The tank is almost completely full.',
    'The landlord and the tenant hereby agree that any and all repairs shall be carried out on a regular basis.',
    "I'll send you the report at the end of the day.",
    'A total of 27 people took part in the survey over a period of two weeks.',
    'The very first thing I did was call my mother.',
    'Thank you so much for getting back to me so quickly!',
    'Which one are you in favour of?',
    'We have not been entirely successful.',
    'It is not an entirely new idea.',
    'She translated the poem literally.',
    'You will have the opportunity to speak.',
    'It is essential that you are on time.',
    'I am in the middle of something.',
    'How come you never called?',
    'Most essential oils are flammable.',
    'Thank you for the present.',
    'Do it, and however long it takes, do it well.',
    'The final results replace the preliminary ones.',
    'What is the cost of the repair?',
    'The bus leaves at 8.',
    'I know that that is hard.',
    'Please send us your answer in a clear way that everyone understands.',
    'My brother and I are both of the opinion that the house is worth it.',
    'Whether or not we win, we will have a party.',
    "What I'm trying to say is that it's over.",
    'I do not have the time to do that.',
    'This is the very best soup I have ever had.',
    'Is he of the opinion that we should sell?',
  ])('leaves as it is: %s', async (text) => {
    expect(await rewritten('shorter', text)).toBe(text);
  });
});
