/** Given names common in the UK, of many origins, in lower case. Left out are those that are more often another word in a map: grace, hope, faith, will, mark, art, iris, may, june, april. */
const names = `
aaron abbie abby abdul abdullah abigail abu adam adele adrian agnes ahmed aidan aisha alan alana albert alex alexander
alexandra alfie alfred alice alison alistair amanda amber amelia amina amir amirah amy ana anastasia andrea andrew andy
angela angharad angus anita ann anna anne annie anthony antonia anwen archie arthur asha ashley ava ayesha barbara barry
beatrice becky ben benjamin bernadette beth bethan bethany betty beverley bilal brenda brian bridget bronwen bryn caitlin
callum cameron cara carl carla carol caroline carys catherine cathy catrin ceri charles charlie charlotte chloe chris
christina christine christopher claire clara clare colin connor courtney craig cynthia daisy damian dan daniel danielle
danny daphne darren dave david dawn dean deborah debbie declan deepak delyth denise dennis derek diana diane dilys dominic
donald donna dorothy douglas duncan dylan edith edward eileen eilidh elaine eleanor elena eleri elin elizabeth ella ellen
ellie elsie emily emma eric erin esme esther ethan eva evan evelyn evie farah fatima fatimah felicity finlay fiona florence
frances francesca frank fraser freddie frederick freya gareth gary gavin gemma geoffrey george georgia georgina gerald
geraldine gillian gina gladys glenys gordon graham greg gwen gwyneth hamza hannah harriet harry harvey hassan hayley
heather heidi helen helena henry hilary holly howard hugh hussain ian ibrahim ieuan imogen imran ioan irene isaac isabel
isabella isabelle isla ismail ivy jack jackie jacob jacqueline jade jake jamal james jamie jan jane janet janice jasmine
jason jayne jean jeffrey jenna jennifer jenny jeremy jess jessica jill jim joan joanna joanne jodie joe john johnny
jonathan jordan joseph josephine josh joshua joyce juan judith judy julia julian julie justin kamal karen karim kate
katherine kathleen kathryn katie kayleigh keith kelly ken kenneth kerry kevin khadija khalid kieran kim kimberley kirsty
kyle laura lauren layla leah leanne lee leila lena leo leon lesley lewis liam lily linda lindsay lisa logan lorna lorraine
louis louise lowri luca lucas lucia lucy luis luke lydia lynn lynne mabel maddison madison mahmoud maisie malcolm mandy
marcus margaret maria marian marie marilyn marion martha martin martyn mary maryam matthew maureen megan mehmet melanie
melissa michael michaela michelle miguel mike millie miriam mohamed mohammad mohammed moira molly monica morag morgan
muhammad mustafa myfanwy nadia nancy naomi natalia natalie natasha nathan neil nia niall nicholas nick nicola nicole nigel
nikita nina noah nora norma norman oliver olivia omar oscar owen padma pamela parveen patricia patrick paul paula pauline
peggy penny peter philip phillip phillippa phoebe poppy priya rachael rachel raj rajesh ralph rashid ravi ray raymond
rebecca rhian rhiannon rhys richard riley robert roberta robin robyn roger roisin ronald rosemary rosie ross roy ruby rukhsana
rupert russell ruth ryan sabrina sadia saima sally sam samantha samina samira samuel sandra sanjay sara sarah scott sean
sebastian shabana shannon sharon shaun sheila shelley shirley shona sian siobhan simon simone sioned sofia sonia sophia
sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue sunita susan suzanne sylvia tara tariq
teresa thea theo theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor usman valerie vanessa vera
veronica vicky victoria vincent violet vivian vivienne walter wayne wendy william yasmin yusuf yvonne zahra zainab zara zoe
`
export const givenNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter(Boolean))

/** Given names that are also other words: only a family name after them makes them a person. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  'april art brook carol chance charity christian dale dawn drew faith frank gene grace grant heath holly hope iris ivy jack jade jasmine jean joy june lance lily mark may mercy miles nick pat patience penny poppy ray rob robin rose ruby rue sky summer victoria violet will'.split(
    ' ',
  ),
)
