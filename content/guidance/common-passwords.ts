/**
 * What common passwords of twelve characters and more are made of, in lower case, written by ourselves.
 * A password that is nothing but these words, with digits and signs around them, is refused.
 */
export const commonWords: readonly string[] = [
  'password passphrase passcode passwort pass word login logon signin secret secrets private access admin',
  'administrator root superuser user username guest test testing tester temp temporary default changeme change',
  'letmein letme open sesame opensesame welcome hello goodbye please thanks thank you trustno trust noone',
  'iloveyou love loveyou lovely lover loves forever always never mylove babygirl babyboy baby princess prince',
  'queen king angel angels sunshine moonlight starlight rainbow butterfly flower flowers summer winter spring',
  'autumn january february march april may june july august september october november december monday tuesday',
  'wednesday thursday friday saturday sunday today tomorrow yesterday morning evening night day week month year',
  'football soccer rugby cricket baseball basketball hockey tennis golf swimming liverpool arsenal chelsea',
  'manchester united city everton tottenham hotspur rangers celtic newcastle leeds villa cardiff swansea wrexham',
  'england scotland wales ireland britain london edinburgh glasgow belfast bristol birmingham cymru dragon dragons',
  'monkey monkeys kitten kitty puppy doggy tiger tigers lion lions bear bears eagle eagles horse horses shadow',
  'master mistress superman batman spiderman ironman starwars startrek pokemon pikachu minecraft fortnite harry',
  'potter gandalf matrix freedom liberty peace happy happiness smile family mother father mummy daddy mum dad',
  'sister brother granny nana grandma grandad children child daughter son husband wife charlie thomas george',
  'michael jordan daniel jessica jennifer michelle nicole hannah sophie oliver jack harley ginger pepper cookie',
  'chocolate coffee cheese banana orange apple cherry biscuit sweet honey sugar candy pizza computer internet',
  'laptop desktop windows microsoft google facebook instagram whatsapp twitter youtube amazon netflix samsung',
  'iphone android mobile telephone office work business company service services support helpdesk helpline team',
  'manager staff worker volunteer trustee charity refuge safety safe safeguard outreach advocate counselling',
  'domestic abuse violence survivor survivors women womens woman girls girl men boys boy hope strength strong',
  'courage together recovery connect connection connections meaningful relationship relationships constellation',
  'constellations workshop facilitator member owner report reports map maps health check the a an my your our is',
  'i am im me we it this that one two three four five six seven eight nine ten zero hundred thousand first second',
  'qwerty qwertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc azerty qwertz abc abcd abcdef aaa xyz',
  'monkey123 dragon123 blink whatever nothing something everything anything nobody somebody everybody biteme',
  'fuckyou fuck shit hunter killer ninja pirate soldier ranger mustang ferrari porsche mercedes yamaha honda',
  'silver golden gold diamond crystal purple yellow green blue black white pink red brown scarlet violet rose',
  'michelle elizabeth victoria alexander alexandra christopher matthew joshua andrew robert william james david',
  'john mary sarah emma laura rachel rebecca samantha amanda stephanie natalie katherine margaret patricia',
  'christmas easter birthday holiday holidays vacation wedding party music guitar piano dancing dance singer',
  'jesus christ heaven faith church blessed blessing god bless lord amen angelina miracle spirit holy bible',
  'number numbers letter letters character characters twelve long longer enough secure security strongpassword',
]
  .join(' ')
  .split(' ')

/** Rows that fingers and minds run along, forwards and backwards. */
export const commonRuns: readonly string[] = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '!"£$%^&*()',
  '!@#$%^&*()',
]

/** Signs people write for letters. */
export const commonSwaps: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** The product's own names, as someone might type them. */
export const productNames: readonly string[] = ['meaningfulconnections', 'meaningful', 'connections']
