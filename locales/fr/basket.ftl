# Panier

basket-empty = Votre panier est vide.
basket-title = { $count ->
    [one] Votre panier : { $count } action
   *[other] Votre panier : { $count } actions
}
basket-kept = Votre panier vous attend : rien n’est demandé tant que vous ne l’envoyez pas.
basket-would-be-accepted = ✓ Possible
basket-would-be-waitlisted = ⏳ En liste d’attente
basket-would-be-refused = ✗ Pas possible, avec ce qui précède
basket-too-many = Votre panier contient déjà { $count } actions. Envoyez-le, ou retirez-en.
basket-removed = C’est retiré de votre panier : **{ $title }**.
basket-remove-which = Touchez ce que vous voulez retirer de votre panier ; vos demandes déjà envoyées n’y changent pas.
button-send-basket = { $count ->
    [one] Envoyer ma demande
   *[other] Envoyer mes { $count } demandes
}
button-basket-more = Ajouter une action
button-basket-remove = Retirer : { $title }
button-basket = Mon panier
order-basket = mon panier | panier | voir mon panier | le panier | voir le panier
order-basket-words = rajouter au panier … | rajoute au panier … | rajoutez au panier … | rajoute … au panier | rajoute … à mon panier | rajoute … dans mon panier | rajoute … dans le panier | rajoutez … au panier | rajouter … au panier | glisse … dans le panier | glisse … dans mon panier | ajouter au panier | ajoute au panier … | ajoutez au panier … | ajouter au panier … | ajoute à mon panier … | ajoutez à mon panier … | ajouter à mon panier … | mets au panier … | mettez au panier … | mettre au panier … | mets dans mon panier … | mettez dans mon panier … | ajoute … au panier | ajoute … à mon panier | ajoute … dans mon panier | ajoute … dans le panier | ajoutez … au panier | ajoutez … à mon panier | ajoutez … dans mon panier | ajoutez … dans le panier | ajouter … au panier | ajouter … à mon panier | ajouter … dans mon panier | ajouter … dans le panier | mets … au panier | mets … à mon panier | mets … dans mon panier | mets … dans le panier | mettez … au panier | mettez … à mon panier | mettez … dans mon panier | mettez … dans le panier | mettre … au panier | mettre … à mon panier | mettre … dans mon panier | mettre … dans le panier | garde … au panier | garde … à mon panier | garde … dans mon panier | garde … dans le panier | gardez … au panier | gardez … à mon panier | gardez … dans mon panier | gardez … dans le panier | garder … au panier | garder … à mon panier | garder … dans mon panier | garder … dans le panier
order-remove-from-basket = enlève … du panier | enlève … de mon panier | enlevez … du panier | enlevez … de mon panier | enlever … du panier | enlever … de mon panier | retire … du panier | retire … de mon panier | retirez … du panier | retirez … de mon panier | retirer … du panier | retirer … de mon panier | supprime … du panier | supprime … de mon panier | supprimez … du panier | supprimez … de mon panier | supprimer … du panier | supprimer … de mon panier | sors … du panier | sors … de mon panier | ôte … du panier | ôte … de mon panier | enlève du panier … | enlève de mon panier … | retire du panier … | retire de mon panier … | retirez du panier … | retirez de mon panier … | enlever du panier … | enlever de mon panier … | retirer du panier … | retirer de mon panier … | supprime du panier … | supprime de mon panier … | vide mon panier | vide le panier | vider mon panier | vider le panier | videz mon panier
