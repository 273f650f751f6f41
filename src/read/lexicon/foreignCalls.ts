import type { Furniture } from '../../model/article.ts';

/**
 * What pages in German, French, Spanish, Italian, Portuguese and Russian ask of their readers, or point them to, beside an
 * article: the counterparts of the English lines in `furniture/cues.ts`.
 */
export const foreignCalls: readonly [Furniture['kind'], RegExp][] = [
  // Follow us, join our channel.
  [
    'prompt',
    /^(?:folgen sie|folge|liken sie|abonnieren sie|s[ií]gu?enos|suscr[ií]bete|[uú]nete|suivez[- ]nous|abonnez[- ]vous|rejoignez[- ]nous|seguici|iscriviti|siga[- ]nos|inscreva-se|подписывайтесь|подпишитесь|следите за нами)(?=[\s:.,!]|$).{0,180}$/iu,
  ],
  // Share it, rate it, write to us.
  [
    'prompt',
    /^(?:(?:möchten|wollen) sie (?:den|diesen) (?:artikel|beitrag)|war (?:der|dieser) (?:artikel|beitrag)|hat ihnen (?:der|dieser) (?:artikel|beitrag)|(?:artikel|beitrag) (?:teilen|drucken|kommentieren)|compart(?:e|ir) (?:esta?|este|en|la)|¿te (?:gust[oó]|ha gustado)|partagez (?:cet|l['’])|partager (?:cet|l['’]|sur)|condividi (?:su|l['’]|quest)|compartilhe?|поделиться|поделитесь)(?=[\s:.,!?]|$).{0,120}$/iu,
  ],
  ['prompt', /^(?:anzeige|werbung|publicidad|publicit[ée]|pubblicità|publicidade|реклама)\s?:?$/iu],
  [
    'prompt',
    /^(?:cookies (?:helfen|erleichtern|ermöglichen)|(?:wir|diese (?:web)?seite|unsere (?:web)?seite) (?:verwenden|verwendet|nutzen|nutzt|setzen|setzt) cookies|(?:este sitio |esta web )?(?:usa|utiliza|usamos|utilizamos) cookies|(?:ce site|nous) (?:utilise|utilisons) des cookies|questo sito utilizza i? ?cookie|мы используем (?:файлы )?cookie).{0,400}$/iu,
  ],
  // Where else to go.
  [
    'related',
    /^(?:lesen sie (?:auch|mehr|dazu|hier)|lies auch|mehr zum thema|mehr dazu|entdecken? (?:sie )?(?:weitere|mehr)|auch interessant|schon gelesen|das könnte sie auch interessieren|lee tambi[eé]n|lea tambi[eé]n|te puede interesar|m[aá]s sobre (?:este tema|esta noticia)|[àa] lire aussi|lire aussi|sur le même sujet|leggi anche|potrebbe interessarti|leia (?:também|mais)|veja também|читайте также|смотрите также)(?=[\s:.,!?…|]|$).{0,240}$/iu,
  ],
  // Whose picture it is.
  [
    'credit',
    /^(?:bildnachweis|(?:bild|foto)(?:quelle)?|fotos|cr[ée]dits? photos?|photo|imagen|фото)\s?(?::|©)\s?.{1,160}$/iu,
  ],
  ['credit', /^(?:bildnachweise?|bildquellen?)$/iu],
];
