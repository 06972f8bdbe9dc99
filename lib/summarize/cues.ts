/** Wordings that announce what a text is about. English. */
export const CUE =
  /\b(?:in this (?:paper|work|article|post|guide|study|report|tutorial)|this (?:paper|work|article|post|guide|study|report|page|tutorial) |we (?:propose|present|show|find|found|introduce|develop|describe|demonstrate)|(?:study|research|report|survey|researchers|scientists) (?:finds?|found|shows?|showed|suggests?|says?)|in short|in summary|in conclusion|to sum up|overall|key takeaway|the main|bottom line|most important)\b/i;

const UNLESS_TIME =
  '(?! (?:paper|work|article|post|guide|study|report|tutorial|page|year|week|month|decade|century|spring|summer|autumn|fall|winter|morning|afternoon|evening|season)\\b)';
const THIRD = '(?:he|she|it|they|him|her|them|his|its|their)';

/** A sentence that can't stand alone: it opens by pointing at something said before. English. */
export const ANAPHOR = new RegExp(
  `^["“'‘(\\[]*(?:(?:but|and|so|yet|or|however|then|also|still|thus|hence|therefore|instead|otherwise|meanwhile|nor|plus|again|besides),? )*(?:${THIRD}\\b|(?:these|those|such|there|here|below|above|both|neither|another|others|one of (?:them|these|those)|some of (?:them|these|those)|the (?:latter|former|other|others|same|two|duo|pair))\\b|(?:this|that)\\b${UNLESS_TIME}|(?:in|on|at|for|to|by|with|from|after|before|during|since|under|because of|despite|like|unlike|instead of|of|among|as|through|until|without|along with|in addition to|aside from|apart from|thanks to|due to) (?:(?:this|that)\\b${UNLESS_TIME}|(?:these|those|such|${THIRD})\\b)|(?:when|while|as|if|after|before|although|though|because|since|once|until|unless|where) (?:he|she|it|they|this|that|these|those)\\b|(?:[\\w’'-]+ ){1,4}[\\w’'-]+, (?:he|she|they)\\b)`,
  'i',
);

/** It speaks of something the reader would have to have met before. English. */
export const VAGUE =
  /^(?:the (?:move|find|finding|incident|announcement|statement|decision|deal|case|news|man|woman|suspect|victim|ruling|measure|change|results?|event|accident|attack|post|question|problem|answer|idea|reason|difference)|(?:for (?:example|instance)|as a result|in other words|on the other hand|similarly|likewise|in addition|finally|next|then|also|but|and|so|yet))\b/i;

/** The opening of a story: an hour, a weather or an onlooker's moment rather than what it is about. English. */
export const SCENE =
  /^(?:(?:just |shortly )?(?:at|around|before|after) (?:\d{1,2}[:.]\d\d|dawn|dusk|sunrise|sunset|noon|midnight|first light)\b|(?:it was|it’s|it's|it is|on|one) (?:an? |the )?(?:(?!and\b)[a-z]+,? ){0,3}(?:morning|afternoon|evening|night|weekend|day)\b(?! (?:when|after|before) [A-Z])|(?:picture|imagine|meet|once upon)\b)/i;

/** A general truth told in passing: "A tide does not keep office hours". English. */
export const APHORISM =
  /^(?:an?|no) [a-z-]+ (?:that [a-z ]{3,30} )?(?:does not|doesn[’']t|do not|cannot|can[’']t|never|knows|is (?:only|never|just|not|nothing))\b/i;

/** The writer's own experience, outside quotations' speakers. English. */
export const PERSONAL = /(?:^|[^\p{L}"“‘])(?:I|I['’](?:m|ve|d|ll)|me|my|myself)(?!\p{L})/u;

/** A quotation whose speaker is only a pronoun. */
export const UNNAMED_SPEAKER =
  /["”’],? (?:he|she|they|it) (?:\w+ly )?(?:said|says|added|adds|told|tells|explained|explains|wrote|writes|noted|continued|concluded)\b|\b(?:said|says|added) (?:he|she|they)\b|, (?:he|she|they) (?:said|says|added|told|wrote|explained)\b/;

/** What sites say of themselves on every page. */
export const BOILERPLATE =
  /\b(?:cookies?|subscrib(?:e|ing)|newsletters?|sign up|sign in|log in|all rights reserved|copyright|terms of (?:use|service)|privacy policy|click (?:here|on)|read more|see also|share this|follow us|advertisement|affiliate|commission|photo(?:graph)?(?: credit)?:|image credit|getty images|this (?:story|article|post) (?:was|has been) (?:updated|originally|first)|updated? (?:at|on):?|related(?: articles?)?:|download our|get the app|contact us|leave a comment|correction:|editor[’']s note|reporting by|edited by|(?:is|are) (?:sponsored|brought to you) by)|©/i;
