/** Wordings that announce what a text is about. English. */
export const CUE =
  /\b(?:in this (?:paper|work|article|post|guide|study|report|tutorial)|this (?:paper|work|article|post|guide|study|report|page|tutorial) |we (?:propose|present|show|find|found|introduce|develop|describe|demonstrate)|(?:study|research|report|survey|researchers|scientists) (?:finds?|found|shows?|showed|suggests?|says?)|in short|in summary|in conclusion|to sum up|overall|key takeaway|the main|bottom line|most important)\b/i;

/** It speaks of something the reader would have to have met before. English. */
export const VAGUE =
  /^(?:the (?:move|find|finding|incident|announcement|statement|decision|deal|case|news|man|woman|suspect|victim|ruling|measure|change|results?|event|accident|attack|post|question|problem|answer|idea|reason|difference)|(?:finally|next|also|meanwhile|moreover))\b/i;

/** The opening of a story: an hour, a weather or an onlooker's moment rather than what it is about. English. */
export const SCENE =
  /^(?:(?:just |shortly )?(?:at|around|before|after) (?:\d{1,2}[:.]\d\d|(?:\d{1,2}|five|six|seven|eight|nine|ten) (?:o['’]clock )?(?:in the (?:morning|afternoon|evening)|at night)|dawn|dusk|sunrise|sunset|noon|midnight|first light)\b|(?:it was|it’s|it's|it is|on|one) (?:an? |the )?(?:(?!and\b)[a-z]+,? ){0,3}(?:morning|afternoon|evening|night|weekend|day)\b(?! (?:when|after|before) [A-Z])|(?:picture|imagine|meet|once upon)\b)/i;

/** A general truth told in passing: "A tide does not keep office hours". English. */
export const APHORISM =
  /^(?:an?|no) [a-z-]+ (?:that [a-z ]{3,30} )?(?:does not|doesn[’']t|do not|cannot|can[’']t|never|knows|is (?:only|never|just|not|nothing))\b/i;

/** The writer's own experience, outside quotations' speakers. English. */
export const PERSONAL = /(?:^|[^\p{L}"“‘])(?:I|I['’](?:m|ve|d|ll)|me|my|myself)(?!\p{L})/u;

/** A quotation whose speaker is only a pronoun. */
export const UNNAMED_SPEAKER =
  /["”’],? (?:he|she|they|it) (?:\w+ly )?(?:said|says|added|adds|told|tells|explained|explains|wrote|writes|noted|continued|concluded)\b|\b(?:said|says|added) (?:he|she|they)\b|, (?:he|she|they) (?:said|says|added|told|wrote|explained)\b/;

/** A note to the reader about the page or how to read it: hatnotes and the legends of tables. */
export const NOTE =
  /^(?:for (?:the |other |more |an? )?[^.]{2,80}, see\b|this (?:page|article|section) is about\b|not to be confused with\b|.{0,60}\bredirects here\b|the interview has been\b)|\b(?:printed|shown|marked|set|given|highlighted) in (?:bold|italics?|red|gr[ae]y|green|blue)\b/i;

/** What a shop says of buying, not of the thing: "In stock, …", "Add to basket", a price on its own. */
export const OFFER =
  /^(?:(?:in|out of) stock|sold out|only \d+ left|add(?:ed)? to (?:cart|basket|bag|wish ?list)|free (?:delivery|shipping|returns)|ships? (?:in|within|from)|delivery (?:in|within|by)|usually (?:ships|dispatched)|order (?:now|before|within|in the next)|buy now|pre-?order|prices? incl|select (?:an?|your) (?:size|colou?r)|customers who|earn \d+ points)(?!\p{L})|^(?:(?:from|only|now|price:?) )?(?:\p{Sc}\s?\d[\d.,]*|\d[\d.,]*\s?\p{Sc})(?:\s[A-Z]{3})?$/iu;

/** What sites say of themselves on every page. */
export const BOILERPLATE =
  /^welcome to\b|^(?:read|see|find|get) (?:the (?:full|whole|complete|original)|more|out more|our)\b|\b(?:exclusively on|cookies?|subscrib(?:e|ing)|newsletters?|sign up|sign in|log in|all rights reserved|copyright|terms of (?:use|service)|privacy policy|click (?:here|on)|read more|see also|share this|follow us|advertisement|affiliate|commission|photo(?:graph)?(?: credit)?:|image credit|getty images|this (?:story|article|post) (?:was|has been) (?:updated|originally|first|adapted|translated|republished|corrected|amended)|updated? (?:at|on):?|related(?: articles?)?:|download our|get the app|contact us|leave a comment|correction:|editor[’']s note|reporting by|edited by|contributed to this (?:report|story|article)|(?:is|are) (?:sponsored|brought to you) by)|©/i;
