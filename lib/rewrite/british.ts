/** British ending → American. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s|ed|ing|ite|able|ful|less|ly|hood|al|er|ers|ist|ists|y)/, 'or'],
  [/(?<=[aeiouy])s(?=(?:e|es|ed|ing|er|ers|ation|ations|ational|able)$)/, 'z'],
  [/(?<=[aeiou])([lp])\1(?=(?:ed|ing|er|ers|ors?|ery|ists?|ous|ous?ly)$)/, '$1'],
  [/(?<=l)ogue(?=s?$)/, 'og'],
  [/(?<=[dfn])ence(?=s?$)/, 'ense'],
];

const WORDS = new Set(
  (
    'centre centres centred theatre theatres metre metres litre litres fibre fibres calibre sombre lustre spectre ' +
    'meagre kilometre kilometres centimetre centimetres millimetre millimetres grey greyer greys programme ' +
    'programmes programmed cheque cheques tyre tyres kerb kerbs licence licences pretence practise practised ' +
    'practising ageing judgement judgements acknowledgement acknowledgements fulfil fulfils fulfilment skilful ' +
    'skilfully wilful enrol enrols enrolment instalment instalments jewellery cosy storey storeys sceptical ' +
    'sceptic sceptics scepticism plough ploughs draught draughts pyjamas mum mums aluminium whilst amongst learnt ' +
    'burnt dreamt spelt spoilt leapt leant anaemia paediatric paediatrician encyclopaedia oestrogen foetus ' +
    'diarrhoea orthopaedic mould mouldy moustache maths artefact artefacts likeable sizeable speciality ' +
    'specialities queueing woollen manoeuvre manoeuvres neighbourhood neighbourhoods favourite favourites lasagne ' +
    'grandad grandads nan nans nana nanas'
  ).split(' '),
);

/** True for words that are well spelt in Britain though an American dictionary lacks them and offers its own. */
export function isBritish(word: string, suggestions: readonly string[]): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  if (WORDS.has(plain)) return true;
  const offered = suggestions.map((suggestion) => suggestion.toLowerCase().replace(/['’]s$/, ''));
  return ENDINGS.some(([ending, american]) => {
    const form = plain.replace(ending, american);
    return form !== plain && offered.includes(form);
  });
}
