import { describe, expect, it } from 'vitest';
import { rewritten } from '../../../tests/support/rewritten';

describe('formal, as people write', () => {
  it.each([
    [
      "Hey Tom, can't make it tmrw, gotta pick up the kids from school.",
      'Hello Tom, cannot make it tomorrow, have to collect the children from school.',
    ],
    ['Thx for the quick reply!', 'Thank you for the quick reply.'],
    ['Can you send me the pics from the party?', 'Could you send me the pictures from the party?'],
    [
      "I dunno what's wrong with the printer, but I'm gonna look into it.",
      'I do not know what is wrong with the printer, but I am going to investigate it.',
    ],
    ["We didn't get your email until this morning.", 'We did not receive your email until this morning.'],
    ["No worries, we'll figure out another date.", 'That is no problem, we will determine another date.'],
    ["Let's talk about the budget next week.", 'Let us discuss the budget next week.'],
    ['Looking forward to seeing you!', 'I look forward to seeing you.'],
    [
      "They're thinking about moving the office to Leeds.",
      'They are considering moving the office to Leeds.',
    ],
    ["There's a bunch of errors in the report.", 'There is a bunch of errors in the report.'],
    [
      "We've got about 50 boxes left, and we don't have enough space.",
      'We have approximately 50 boxes left, and we do not have sufficient space.',
    ],
    ["Can't wait to hear from you!", 'I look forward to hearing from you.'],
    [
      'He told me about the accident and asked for a day off.',
      'He informed me about the accident and requested a day off.',
    ],
    [
      'Make sure the lights are off and make sure to lock the door.',
      'Ensure the lights are off and make sure to lock the door.',
    ],
    ["It's pretty good, but it could've been better.", 'It is rather good, but it could have been better.'],
    [
      'You guys are awesome, thanks a lot for everything.',
      'You are excellent, thank you very much for everything.',
    ],
    ['See you on Monday!', 'I look forward to seeing you on Monday.'],
    ['So we decided to call off the trip.', 'Therefore, we decided to cancel the trip.'],
    ['So I got the job!!', 'So I got the job.'],
    ["Let's celebrate, I'm buying.", 'Let us celebrate, I am buying.'],
    ['But the whole team was pretty tired.', 'However, the whole team was rather tired.'],
    ["I'm sorry about the mess.", 'I apologize for the mess.'],
    ["Hope you're doing well.", 'I hope you are doing well.'],
    ["Don't you think it's kinda expensive?", "Don't you think it is somewhat expensive?"],
    ["The new phone's screen isn't bright enough.", "The new phone's screen is not bright enough."],
    ["Who's going to tell the kids?", 'Who is going to tell the children?'],
    [
      'pls let me know asap, we need 20 chairs and a couple of tables.',
      'please let me know as soon as possible, we need 20 chairs and several tables.',
    ],
    ["Let me know if you've any questions.", 'Please let me know if you have any questions.'],
    [
      'My dad bought a used car and it broke down right away.',
      'My father purchased a used car and it broke down immediately.',
    ],
    [
      "We'll hand in the forms tomorrow and find out the results in May.",
      'We will submit the forms tomorrow and learn the results in May.',
    ],
    [
      "I guess it wasn't hard to fix, he worked hard to get it done.",
      'I suppose it was not hard to fix, he worked hard to get it done.',
    ],
    [
      'We ran into problems, so we got rid of the old server.',
      'We encountered problems, so we removed the old server.',
    ],
    ['It turned out to be a huge mistake.', 'It proved to be a huge mistake.'],
    ["That's fine by me, go ahead.", 'That is acceptable to me, go ahead.'],
    ["What're you up to?", 'What are you up to?'],
    ["Where's the file and what's in it?", 'Where is the file and what is in it?'],
    ['Maybe we can get back to you on Tuesday.', 'Perhaps we can reply to you on Tuesday.'],
    ['I was wondering if you got my message?', 'I was wondering if you received my message?'],
    ["We carried on even though it wasn't easy.", 'We carried on even though it was not easy.'],
    ["It's an awesome idea and a pretty nice place.", 'It is an excellent idea and a rather nice place.'],
    ["So I've got to leave early, sorry!", 'So I have to leave early, sorry.'],
    ['That kind of old car is kind of expensive.', 'That kind of old car is somewhat expensive.'],
    ["Hey all, the wifi isn't working again.", 'Dear all, the wifi is not working again.'],
    ['Well, I kinda agree with her.', 'I somewhat agree with her.'],
    ["You've gotta go, and he's gotta stay.", 'You have to go, and he has to stay.'],
    [
      "Hey guys, just wanted to let you know that my kid isn't well.",
      'Hello everyone, I wanted to let you know that my child is not well.',
    ],
    [
      "I don't get why it's dripping for like three weeks, it's driving me nuts.",
      'I do not understand why it is dripping for approximately three weeks, it is frustrating me.',
    ],
    ['Can you guys explain that?', 'Could you explain that?'],
    ['The staff were super friendly.', 'The staff were very friendly.'],
    ['The food was really, really good.', 'The food was very good.'],
    ['I was late cause my laptop died.', 'I was late because my laptop died.'],
    ["I'm so sorry about the delay.", 'I apologize for the delay.'],
    ['We went over the plan.', 'We reviewed the plan.'],
    ["I've a friend who'll help you.", 'I have a friend who will help you.'],
    [
      'Thanks in advance, and thanks to Tom for the cake.',
      'Thank you in advance, and thank you to Tom for the cake.',
    ],
  ])('%s', async (text, expected) => {
    expect(await rewritten('formal', text)).toBe(expected);
  });

  it.each([
    'What do you think about the plan?',
    'He said "I\'m gonna be late" and hung up.',
    "The sign said 'you gotta wait here'.",
    'I am so sorry for your loss.',
    'No problem was found.',
    'Hold on to your ticket.',
    'It was the cause he died for.',
    'Nights like three in a row are rare.',
    'I bet ten pounds on it.',
    'She has a good job.',
    'Thanks to Maria, we finished early.',
    'We went over the bridge.',
    'She brought up the children alone.',
    'Turn down the volume.',
    "Isn't the meeting tomorrow?",
  ])('leaves as it is: %s', async (text) => {
    expect(await rewritten('formal', text)).toBe(text);
  });
});
