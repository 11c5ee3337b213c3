const words = (list: string) => new Set(list.split(/\s+/));

/** Articles and short prepositions: carry nothing, dropped before expressions are looked for. */
export const lightWords: ReadonlySet<string> = words(
  'de du des le la les un une au aux a the an of to y en et and t s c d m l j n',
);

/** Words that show how something is asked rather than what about: weak features, never content. */
const functionWords: ReadonlySet<string> = words(
  `je tu il elle on nous vous ils elles me te se lui leur moi toi soi eux mon ma mes ton ta tes son sa ses
  notre nos votre vos leurs ce cet cette ces cela ca ceci celui celle ceux celles que qui quoi dont ou si ne
  pas plus moins non oui est suis es sommes etes sont etre etait etais serait sera soit ete ai as avons avez ont
  avoir avait aurait aura eu fait faire fais font faites faut faudrait fallait peut peux pouvez peuvent pouvoir puis
  pourrait pourrais pourra pourrai doit dois devez doivent devoir devrait devrais veux veut voulez vouloir voudrais
  voudrait aimerais souhaite souhaiterais va vais vas allez vont aller irait sur dans pour par avec sans chez avant
  apres entre vers depuis pendant jusque jusqu deja encore toujours jamais bien tres trop aussi alors donc mais car
  comme quand comment combien pourquoi quel quelle quels quelles lequel laquelle rien tout tous toute toutes autre
  autres meme chose truc machin trucs choses ici la-bas puisque parce lorsque sinon ainsi juste seulement vraiment
  peu beaucoup assez certain certains certaine chaque plusieurs quelque quelques quelqu aucun aucune personne
  bonjour bonsoir salut merci svp stp hello coucou cordialement alors ben bah euh heu ok dire dis dit dites savoir
  sais sait savez vois voir voit comprends comprendre comprend veuillez bonne journee question infos info
  information renseignement besoin cas part maintenant actuellement prendre prends prend prenez mettre mets met mis donner donne donnes
  passer passe reste rester viens vient venez arrive arriver trouve trouver suit suivre suis sert servir servent tient tenir
  i you he she it we they my your his her our their mine yours this that these those there is are was were be been
  being am do does did done have has had can could should would will shall may might must not no yes and or but if
  then so as at by for from in into on onto off with without about after before between during until how what when
  where which who whom why whose me us them any some all every each other another more most less just only also
  too very really please thanks thank hi hey dear know tell need want like get got let anyone someone something
  anything much many dont doesnt cant im ive id re ll ve`,
);

/** Is this folded word without content of its own? */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word) || lightWords.has(word);
}
