/// Common first names, with the gender that they tell where they tell one.
enum FirstNames {
  static let lists: [(traits: WordTraits, words: String)] = [
    (
      [.firstName, .male],
      """
      aaron adam alan albert alejandro alex alexander alexei alexey alfred ali andrea andrei andrew
      andrey andré angel anthony antonio ari arnold arthur barack barry ben benjamin bernard bernie
      bill billy bob bobby boris brad brandon brent brett brian bruce bryan carl carlos charles
      charlie chris christian christopher chuck clarence claude claus colin corey craig cory curt
      dan daniel dave david dean dennis derek diego dieter dirk dmitri dmitry dominic dominique
      don donald doug douglas drew dwight ed eddie edgar eduardo edward edwin elijah emmanuel eric
      erik ernest ethan eugene evan felix fernando francis francisco françois frank frans franz
      fred frederick friedrich gabriel gary gavin geoff george gerald gerhard gerard glenn gordon
      graham greg gregory guillermo günter gustavo guy harold harry hans heiko heinz helmut henri
      henry herbert herman horst howard hugh hugo ian igor isaac ivan jack jacob jacques jaime jake
      james jamie jan jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerry jesse
      jesus jim jimmy joachim joe joel joerg john johnny jon jonathan jonas jordan jorge josé jose
      josef joseph josh joshua juan juergen julian julio jürgen justin karl karim keith ken kenneth
      kevin klaus konstantin kurt kyle larry lars laurent lawrence lee leo leon leonard leonid
      lewis lindsey lloyd louis lucas luis luke luigi manuel marc marcel marco marcus mario mark
      markus martin marvin matt matteo matthew mathias matthias maurice max maxim michael michel
      miguel mike mikhail mitch mitt mohamed mohammed muhammad nathan neil newt nicholas nicolas
      nick nigel nikolai noah norbert norman olaf oleg oliver omar oscar otto owen pablo pascal pat
      patrick paul pavel pedro peter phil philip philipp phillip pierre piers rafael rainer ralph
      ramon rand randy raul ray raymond reggie reince reinhard rex ricardo richard rick ricky rob
      robert roberto rodney rodrigo roger roland roman ron ronald ross roy ruben rudolf rudy rupert
      russell ryan salvador sam samuel santiago scott sean sebastian serge sergei sergey sergio seth
      shane sidney simon spencer stanley stefan stephan stephen steve steven stuart ted terry theo
      theodore thierry thomas tim timothy toby todd tom tommy tony trevor troy tyler uwe valery
      vasily victor viktor vince vincent viacheslav vitaly vladimir volker vyacheslav wallace walter
      warren wayne werner wesley will william wladimir wolfgang xavier yevgeny yuri yves zachary
      владимир дмитрий сергей александр алексей андрей михаил николай павел иван игорь олег юрий
      виктор вячеслав валерий василий антон артём артем борис вадим виталий геннадий георгий
      григорий денис евгений илья кирилл константин леонид максим никита пётр петр роман станислав
      степан фёдор федор эдуард ярослав анатолий рамзан дональд джо барак эммануэль
      """
    ),
    (
      [.firstName, .female],
      """
      abby abigail agnes alexandra alexandria alice alicia alison allison amanda amber amy ana
      andréa angela anita ann anna annalena anne annegret annette annie ashley audrey barbara beate
      beatrice becky bernadette beth betty beverly bonnie brenda brigitte camille carla carly carmen
      carol carole caroline carolyn catherine cathy cecile cecilia charlotte chelsea cheryl
      christiane christina christine cindy claire claudia clara connie courtney crystal cynthia
      daniela dawn deborah debbie denise diana diane dianne dilma donna dolores dora doris dorothy
      edith elaine elena eleanor elizabeth ella ellen emily emma erica erika esther eva evelyn
      florence frances franziska gabriela gail gina gisela gloria grace gretchen hannah heather
      heidi heike helen helena helene hillary hope huma ilona ines ingrid irene irina isabel
      isabelle ivana ivanka jackie jacqueline jane janet janice jean-marie jeanne jen jennifer
      jenny jessica jill jo joan joanna jocelyn joyce juanita judith judy julia juliana julie
      juliette karen karin karine kate katherine kathleen kathryn kathy katie katrin kayleigh
      kelly kellyanne kim kimberly kirsten kirsti kristen kristin lara laura lauren leslie
      lillian linda lisa liz lois lori lorraine louise lucia lucy lydia lynn madeleine madeline
      manuela margaret margarita maria marianne marie marina marine marion marjorie martha martine
      mary maureen megan melania melanie melissa mercedes michele michelle mila miriam molly monica
      monika nadine nancy naomi natalia natalie nathalie nicola nicole nikki nina nora norma olga
      olivia ornella pamela patricia paula pauline peggy penny petra phyllis rachel rebecca regina
      renate rita roberta robin rosa rose ruth sabine sally samantha sandra sara sarah ségolène
      shannon sharon sheila shirley silvia simone sofia sonia sophie stacy stefanie stephanie
      susan susana susanna susanne suzanne svetlana sylvia sylvie tamara tanya tara tatiana teresa
      theresa tiffany tina tracy tulsi ursula valentina valerie vanessa vera veronica victoria
      viola virginia vivian wendy yolanda yvonne zoe
      мария анна елена ольга наталья татьяна светлана ирина екатерина валентина людмила галина
      марина юлия анастасия дарья вера любовь надежда оксана эльвира элла ксения полина ангела
      """
    ),
    (
      [.firstName, .male],
      """
      aiden ahmed ahmad abdul abdullah adnan akira alain alberto aldo alessandro alfonso alfredo
      allan alvin amir anders andreas angus antoine antonin arjun arne arturo asif axel bashar
      bart bastien benedict benoît bernardo bertrand björn bogdan bradley brendan bruno bryce
      byron calvin cameron carlo cedric cédric cesar chester clayton clément clifford clint clive
      cody cornelius curtis cyril damien damian daniele darren daryl davide declan denis deepak
      dimitri dmytro dominik duncan dustin dwayne dylan édouard eli elias emil emilio enrique enzo
      ernesto esteban étienne fabian fabio fabrice faisal federico felipe ferdinand filip florian
      franco frédéric fritz gareth garrett gaston geoffrey georg georges gianni gilles giorgio
      giovanni giuseppe gonzalo grégoire guido guillaume hakan hamid hamza harvey hassan hector
      hendrik henrik hervé hiroshi holger hubert hussein ibrahim ignacio imran isaiah ismail ivo
      jakub jamal jasper jeroen jérôme joão joaquín johan johann johannes jörg josep jozef jules
      julien kai karsten kaspar kenji khalid kristian krzysztof lothar leandro lennart leroy liam
      lionel lorenzo luc luca lucien ludwig luiz lutz maksym malcolm marcelo marek mariano massimo
      mateo mateusz mauricio mehmet melvin mick mihai milan milo mirko mitchell morten moritz
      mustafa nathaniel nils noel oleksandr olivier olof orlando oskar osama paolo paulo perry
      petr philippe pieter piotr quentin rajesh rahul ramón rashid raúl reinhold rémy rené
      riccardo robbie rodolfo rolf romain rowan rubén sanjay salman samir sascha saul sebastián
      silvio stefano sven sylvain tariq tomas tomás tomasz tobias torsten travis tristan tyrone
      udo ulrich umberto valentin vernon vicente vikram vittorio vivek walid waldemar wendell
      wilhelm willem willie winston wojciech yann yannick yusuf zbigniew zoltan ilham
      """
    ),
    (
      [.firstName, .female],
      """
      adele adriana agatha agnieszka aisha alexa alina aline alma alessandra amelia amélie
      anastasia angelika angelique anja anke anouk antje antonia ariana astrid ayesha barbra
      beatriz bella benedetta bettina bianca birgit bridget britta brittany brooke camila carina
      carlotta carolina catalina céline chantal charlene chiara chloe chloé christa clarissa
      clémence colette cordelia corinna corinne cristina dagmar danielle daphne darlene delphine
      désirée dominika doreen dorothea eileen eleonora elif elin elina elisa elisabeth élisabeth
      elise élise elke eloise elsa emilia émilie estelle esperanza eugenia fatima felicia federica
      fiona francesca françoise frida gabrielle gemma genevieve geneviève geraldine gerda gertrude
      giulia giorgia gladys gwen hana hanna hélène henrietta hilda hilde ida ilhan ilse imelda
      imogen inga ingeborg inés irma jacinta jana janelle jasmine jeannette joanne jolanta
      josefina joséphine jutta kamala karina karla karolina katarina katharina kathrin katja kayla
      kerstin khadija krista kristina larissa laurie layla leah leila lena leonor leticia liliana
      liselotte livia lola lorena lotte louisa lucía lucie ludmila luise luisa maja mandy manon
      mara marcela marcia mariam mariana maribel mariella marijke marilyn marisa marisol marlene
      marta mathilde maud mavis maxine maya meera mette mia milena mireille mona myra myriam
      natascha natasha nell nicoletta noor noémie norah odile ofelia olena oprah paola paloma
      pippa priya priscilla rafaela ramona raquel renata renee renée rhiannon rhonda rosalie
      rosalind rosario rosemarie rosemary rosie roxana roxane sabrina sadie saskia selena serena
      shelley sheryl sibylle sigrid silke simona sinead siobhan solange soledad sonja stella
      stéphanie sunita tabitha tanja tatjana tess thea therese thérèse tilda trudy ulrike valeria
      valérie verónica vesna victoire violeta virginie viviane wanda wilhelmina xenia yasmin
      yasmine yuliya yulia zara zelda zoé zuzana
      """
    ),
    (.firstName, "robin jordan taylor casey sam alex pat chris kim lee dana jamie jesse marion"),
  ]
}
