import type { Furniture } from '../../model/article.ts';
import { foreignCalls } from '../lexicon/foreignCalls.ts';

type Kind = Furniture['kind'];

/**
 * Lines that are furniture wherever they stand, told by how they begin or by all they say. Each pattern is anchored and
 * tried on short lines only; a third entry is the length of the longest line that it can fit, where trying it on more is slow. The first that fits decides.
 */
const lineCues: readonly (readonly [kind: Kind, cue: RegExp, longest?: number])[] = [
  // Asking the reader for something.
  ['prompt', /^(?:no|short on|don['’]t have) time to read\b.{0,40}$/i],
  [
    'prompt',
    /^(?:get|read|show|view|listen to) (?:a|the|an?|this) (?:quick |short |ai[- ]?)?(?:summary|audio|article in\b.{0,30})\.?$/i,
  ],
  [
    'prompt',
    /^(?:please )?(?:sign[ -]?up|subscribe|register|log[ -]?in|sign[ -]?in|join)\b(?: (?:now|today|here|up|in|free|for|to|with|our|us|the|by)\b.{0,140})?[.!:]?$/i,
  ],
  [
    'prompt',
    /^(?:already (?:a )?(?:have an account|subscriber|subscribed|registered|a member)|not (?:a|yet a) (?:subscriber|member))\b.{0,80}$/i,
  ],
  [
    'prompt',
    /^(?:get|receive|have) (?:the|our|your|all|more|breaking|daily|unlimited|this)\b.{0,80}\b(?:newsletter|inbox|e-?mail|alerts?|notifications?|access)\b.{0,60}$/i,
  ],
  [
    'prompt',
    /^.{0,60}\b(?:newsletters?|inbox)\b.{0,60}(?:sign up|subscribe|delivered|straight|direct(?:ly)?)\b.{0,60}$/i,
    200,
  ],
  ['prompt', /^(?:enter|submit|type) your (?:e-?mail|name)\b.{0,80}$/i],
  [
    'prompt',
    /^(?:like|follow|find|join|visit) (?:us|.{2,40} ) ?on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|google|social media)\b.{0,120}$/i,
  ],
  [
    'prompt',
    /^(?:share|tweet|e-?mail|print|pin|save|copy link|send|bookmark)(?: (?:this|it|the|on|to|via|with|by|full)\b.{0,60}|(?:[\s,/|·•]{0,3}(?:and )?(?:share|tweet|e-?mail|print|pin|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|comments?)){0,10})[:.!]?$/i,
  ],
  [
    'prompt',
    /^(?:facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|e-?mail|messenger|x\.com|flipboard)(?:[\s,/|·•]{1,3}(?:facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|e-?mail|print|messenger|flipboard)){0,10}$/i,
  ],
  ['prompt', /^(?:click|tap|press) (?:here|on the|the|below|to)\b.{0,120}$/i],
  ['prompt', /^(?:download|get|install) (?:the|our) .{0,40}\bapp\b.{0,60}$/i],
  [
    'prompt',
    /^(?:support|donate to|help (?:us|fund|support)) (?:our|us|continue|keep|stay|to|independent|quality|.{0,30}journalism).{0,100}$/i,
  ],
  [
    'prompt',
    /^(?:do you have|have you got|got) (?:a|any|more|an?) (?:news |confidential )?(?:tips?|story|stories|information|correction)\b.{0,140}$/i,
  ],
  [
    'prompt',
    /^(?:what do you think|tell us what you think|let us know|have your say|join the (?:conversation|discussion|debate))\b.{0,120}$/i,
  ],
  [
    'prompt',
    /^(?:this (?:article|story) is (?:for subscribers|free|exclusive)|to continue reading|continue reading|want to read more|unlock this article|you have .{0,20}free articles?)\b.{0,120}$/i,
  ],
  [
    'prompt',
    /^(?:we use|this (?:web)?site uses|by (?:clicking|signing up|continuing|using|subscribing)\b).{0,60}\b(?:cookies|agree|accept|terms|privacy|consent)\b.{0,160}$/i,
  ],
  [
    'prompt',
    /^(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after)\b.{0,30}|scroll (?:down )?to continue\b.{0,30}|loading(?:\.\.\.|…)?|play(?: video)?|pause|mute|skip ad)\s?:?$/i,
  ],
  // Where else to go.
  [
    'related',
    /^(?:see|more(?: on this(?: story)?| stories| news| from| on)?|related(?: (?:articles?|stories|story|posts?|news|content|topics?|coverage|links?|reading))?|recommended|don['’]t miss|further reading|in case you missed it|watch(?: now| more| live| the video)?|listen|read|explore|editor['’]?s['’]? (?:picks|choice)|(?:most|top) (?:read|viewed|popular|stories|shared)|trending(?: now)?|popular (?:now|stories|posts)|latest (?:news|stories|posts|articles)|what to read next|more for you|around the web|up next)(?:\s?[:>»…].{0,200}|\.{3})$/i,
  ],
  [
    'related',
    /^(?:read (?:more|also|next)|also read|see also|more on this(?: story)?|related(?: (?:articles?|stories|story|posts?|news|content|topics?|coverage|links?|reading))?|recommended|don['’]t miss|further reading|in case you missed it|watch(?: now| more| live| the video)?|editor['’]?s['’]? (?:picks|choice)|(?:most|top) (?:read|viewed|popular|stories|shared)|trending(?: now)?|popular (?:now|stories|posts)|latest (?:news|stories|posts|articles)|what to read next|more for you|more stories|around the web|up next)(?:\s?[:>»…–—-].{0,200}|\.{0,3}|\s(?:about|on|from|at|here|in)\b.{0,120})$/i,
  ],
  [
    'related',
    /^(?:(?:(?:other|more) (?:posts|stories|articles) )?you (?:may|might|['’]?ll)(?: also)? (?:like|enjoy|love|be interested\b.{0,20})|what (?:others|people|readers|everyone)(?: are| is|['’]s) (?:reading|watching))(?:\s?[:>»…–—-].{0,200}|\.{0,3})$/i,
  ],
  ['related', /^(?:Related|RELATED) \p{Lu}.{0,300}$/u],
  // “Also read | …”, “Watch | …”, “Must see: …”, “EXCLUSIVE: …”: other articles' titles behind a label.
  [
    'related',
    /^(?:(?:also|must|you must) (?:read|watch|see)|read(?: also| more| here)?|watch|listen(?: to)?|see|explained|explainer|in (?:pics|pictures|photos|charts|numbers)|see (?:pics|photos|video)|video|photos|quiz|podcast|fact check)\s?\|.{1,240}$/i,
  ],
  ['related', /^(?:also|must|you must) (?:read|watch|see)\s?[:–—-].{1,240}$/i],
  ['related', /^(?:EXCLUSIVE|WATCH|READ|SEE|LISTEN|JUST IN|MUST READ|IN PICTURES|IN PICS)\s?[:–—]\s?\p{Lu}.{1,240}$/u],
  ['related', /^(?:tags?|topics?|filed under|categories|category|keywords?|in this (?:article|story))\s?:.{0,200}$/i],
  [
    'other',
    /^(?:photos?|videos?|images?|pictures?|captions?|gallery|slideshow|photo gallery|close|toggle caption|enlarge(?: this)? image|hide caption|advertisement continue reading the main story)$/i,
  ],
  // Moving about the site.
  [
    'navigation',
    /^(?:opinion|analysis|exclusive|explainer|editorial|commentary|live|breaking(?: news)?|featured?|news|world|politics|business)$/i,
  ],
  [
    'navigation',
    /^(?:«|»|‹|›|<|>|←|→|<<|>>)?\s?(?:(?:previous|next|prev|older|newer|earlier)(?: (?:article|post|story|page|entry|posts|stories|articles))?|back to (?:top|home|articles?|news|all .{1,20})|back|skip to (?:main )?content|skip navigation|home(?: ?page)?|menu|main menu|search|close|open menu|toggle navigation|view (?:all|more|comments|gallery)|show (?:more|less|all)|load more|see all|all news|top|contents|table of contents|jump to\b.{0,30}|go to\b.{0,30})\s?(?:«|»|‹|›|<|>|←|→|<<|>>|:)?$/i,
  ],
  [
    'navigation',
    /^(?:home|news|front page|world|politics|business|sports?|opinion|culture)(?:\s?[>»›/|\\→]\s?[^>»›/|\\→.!?]{1,40}){1,6}$/i,
  ],
  ['navigation', /^(?:all rights reserved|copyright|©|\(c\))(?=[\s\d©.,]).{0,200}$/i],
  [
    'navigation',
    /^(?:terms (?:of (?:use|service)|and conditions)|privacy(?: policy)?|cookie (?:policy|settings)|contact us|about us|advertise(?: with us)?|sitemap|rss)(?:\s?[|·•/]\s?.{1,120})?$/i,
  ],
  // Who wrote it, when.
  [
    'byline',
    /^(?:first |last |originally |article |date )?(?:published|posted|publication date|updated|last (?:updated|modified|edited)|modified|created)(?: (?:on|at|by|in))?\s?:?\s.{0,20}\d.{0,140}$/i,
  ],
  ['byline', /^(?:news |article |release )?date\s?:\s?.{0,20}\d.{0,80}$/i],
  [
    'byline',
    /^(?:BY|By|by|Written by|Words by|Story by|Text by|Byline:)\s\p{Lu}[^.!?]{1,100}(?:\.[^.!?]{1,40}){0,3}$/u,
  ],
  [
    'byline',
    /^\(?(?:additional )?(?:reporting|writing|edited|editing|compiled|translated|translation|produced) by\b.{2,240}$/i,
  ],
  [
    'byline',
    /^(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?\d{4}\.?(?:,?\s(?:at\s)?\d{1,2}[:.]\d\d.{0,40}|\s?[|·•/].{0,60})?$/i,
  ],
  ['byline', /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ,|].{0,40})?$/],
  ['byline', /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?:[ ,|].{0,40})?$/],
  [
    'byline',
    /^(?:about |over )?(?:\d{1,2}|an?) (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago\b.{0,40}$/i,
  ],
  ['byline', /^\d{1,3}[ -]min(?:ute)?s? (?:read|listen|watch)$/i],
  [
    'byline',
    /^[\p{Lu}][^.!?|]{1,50}\s[|•·]\s(?:updated|published|posted|\d{1,2}\s|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).{0,80}$/iu,
  ],
  // “River Post (Tarnau) First published May 3, 2031: 3:33 AM”: a day of it with its hour.
  [
    'byline',
    /^\p{Lu}[^.!?|:]{1,50}\s(?:first |last |originally )?(?:published|posted|updated)(?: on)?:?\s(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?),? \d{4}[:,]?\s(?:at\s)?\d{1,2}[:.]\d\d.{0,30}$/iu,
  ],
  ['byline', /^(?:the (?:author|writer)|about the (?:author|writer))\b.{0,200}$/i],
  [
    'byline',
    /^\p{Lu}.{2,160}\bcontributed (?:reporting |research )?(?:to|for|from)\b.{0,20}\b(?:report|story|article|reporting)\.?$/iu,
  ],
  [
    'byline',
    /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){2,4}is (?:an?|the) (?:[\w'’-]{2,20} ){0,4}(?:writer|reporter|correspondent|editor|columnist|contributor|journalist)\b[^.]{0,50}\.(?:\s(?:Follow|Contact|Email|E-mail|Reach|Write to|Find)\b.{0,160})?$/u,
  ],
  [
    'byline',
    /^(?:follow|contact|e-?mail|reach|write to) (?:him|her|them|(?:the )?(?:author|writer|reporter)|\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}) (?:on|at|via)\b.{0,160}$/iu,
  ],
  // Where a report came from, as agencies and those who print them say.
  ['credit', /^\(?with (?:additional |agency |agencies )?(?:inputs?|reporting|reports)\b.{0,100}\)?\.?$/i],
  [
    'credit',
    /^\(?(?:except for the headline|this (?:story|report|article|copy) (?:has (?:not )?been|was|is) (?:published|auto-?generated|edited by|sourced|produced|first published))\b.{0,240}$/i,
  ],
  ['other', /^our standards\s?:.{0,160}$/i],
  [
    'other',
    /^.{2,60} (?:is|are) not responsible for (?:the |any )?(?:opinions?|views?|statements?|content|comments?)\b.{0,240}$/i,
  ],
  ['other', /^disclaimer\s?[:–—-].{0,400}$/i],
  [
    'other',
    /^.{0,160}\b(?:this material|no part of this (?:article|publication)) may not be (?:published|reproduced)\b.{0,240}$/i,
  ],
  ['other', /^(?:(?:image|photo|picture|slide)\s)?\d{1,3}\s?(?:\/|of)\s?\d{1,3}$/i],
  // Pictures.
  [
    'credit',
    /^[([]?\s?(?:(?:file |stock )?(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|videos?|screenshot|footage|pic|artwork|chart|map|cartoon)\s?(?:credits?|source|copyright|courtesy|by|via|from|:)|(?:photo|picture|image) (?:©|courtesy)|credits?:|courtesy of|source: ?(?:afp|ap|reuters|getty))(?:[\s:/|].{0,160})?$/i,
  ],
  ['caption', /^(?:image|photo|picture|video|figure|fig\.)\s?(?:caption|\d{1,3})\b[:.]?.{0,300}$/i],
  [
    'caption',
    /^.{0,120}\b(?:file )?(?:photo|picture|image|illustration|graphic|screenshot)s?\s?(?::|by|©)\s?[^.!?]{1,60}$/i,
    202,
  ],
  ['caption', /^file\s?(?:photo|picture|image|[-–—:])\s?.{0,600}$/i],
  [
    'caption',
    /^.{10,400}\s?[([](?:(?:file )?(?:photo|picture|image|illustration|credit|source)\b[^)\]]{0,80}|[^)\]]{0,60}\b(?:getty images?|shutterstock|afp|reuters|ap photo|epa|ap|via ap|wikimedia(?: commons)?|file photo|file|handout)\b[^)\]]{0,60})[)\]]\.?$/i,
  ],
  [
    'credit',
    /^[^.!?]{0,80}\b(?:getty images|shutterstock|istock(?:photo)?|ap photo|unsplash|pixabay|alamy|wikimedia commons|creative commons)\b[^.!?]{0,60}$/i,
    157,
  ],
  [
    'credit',
    /^(?:\p{Lu}[\p{L}.'’-]{1,60}\s){1,4}\p{Lu}[\p{L}.'’-]{1,60}\s?\/\s?(?:AFP|AP|Reuters|EPA|Getty|[A-Z]{2,6}|Associated Press|Bloomberg)\b[^.!?]{0,40}$/u,
  ],
  ['caption', /^(?:Reuters|AFP|AP|EPA|PA|SWNS|Getty Images|Associated Press)(?: Images| • PA)? \p{Lu}[^.!?]{20,200}$/u],
  ['caption', /^file(?: photo)?\s?[-–—:]\s?in this\b.{0,600}$/i],
  // Talking back.
  ['comment-form', /^(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply|response|review)\b.{0,60}$/i],
  [
    'comment-form',
    /^(?:cancel reply|your e-?mail address will not be published\b.{0,60}|required fields are marked\b.{0,20}|save my name\b.{0,120}|notify me of\b.{0,80}|you must be logged in\b.{0,60}|log in to (?:leave|post|reply|comment)\b.{0,40}|comments? (?:are|is) closed\b.{0,20}|be the first to comment\b.{0,20}|(?:\d{1,5}|no|view|show|hide|read|all) comments?(?: \(\d{1,5}\))?|comments?(?: ?\(\d{1,5}\)|: ?\d{1,5})?|(?:name|e-?mail|website|comment) ?\*|reply|post comment)$/i,
  ],
  ...foreignCalls,
];

/** The furniture that a line is by its words, emoji and arrows before them left aside; null for a line of the text. */
export function cueOf(line: string): Kind | null {
  const words = line.replace(/^(?:(?![©®™])\p{Extended_Pictographic}\ufe0f?\s?){1,3}/u, '');
  return lineCues.find(([, cue, longest]) => !(longest && words.length > longest) && cue.test(words))?.[0] ?? null;
}
